import { isSeen } from './seen';

/** One line of one text, where it stands in the window. */
export interface TextLine {
  readonly node: Text;
  readonly parent: Element;
  readonly rect: DOMRect;
  /** The part of its height that letters without marks fill, so that lines which merely stand close do not touch. */
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a part of the page that someone who looks can see. */
export function listTexts(root: Node = document.body): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const shown = new Map<Element, boolean>();
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || !node.data.trim()) continue;
    if (!shown.has(parent)) shown.set(parent, isSeen(parent));
    if (shown.get(parent)) texts.push(node);
  }
  return texts;
}

/** Every line of every text that can be seen in a part of the page. */
export function listTextLines(root: Node = document.body): readonly TextLine[] {
  const range = document.createRange();
  return listTexts(root).flatMap((node) => {
    const parent = node.parentElement;
    if (!parent) return [];
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((rect) => ({
        node,
        parent,
        rect,
        top: rect.top + rect.height * 0.3,
        bottom: rect.bottom - rect.height * 0.25,
      }));
  });
}
