import { isElement, isTextNode, type PageElement, type PageNode, type PageParent } from './dom';

/** How much text an element holds, in characters without spaces at the ends, and how much of it is in links. */
export interface Amount {
  readonly text: number;
  readonly linked: number;
}

const NONE: Amount = { text: 0, linked: 0 };

/** Amounts of text by element, counted once for a whole page. */
export class Amounts {
  private readonly counted = new Map<PageElement, Amount>();

  constructor(root: PageParent) {
    this.count(root, false);
  }

  private count(parent: PageParent, inLink: boolean): Amount {
    let text = 0;
    let linked = 0;
    for (const child of parent.childNodes) {
      const amount = this.countNode(child, inLink);
      text += amount.text;
      linked += amount.linked;
    }
    const total = { text, linked };
    if (isElement(parent)) this.counted.set(parent, total);
    return total;
  }

  private countNode(node: PageNode, inLink: boolean): Amount {
    if (isTextNode(node)) {
      const length = node.data.replace(/\s+/g, ' ').trim().length;
      return { text: length, linked: inLink ? length : 0 };
    }
    return isElement(node) ? this.count(node, inLink || node.tagName === 'a') : NONE;
  }

  of(element: PageElement): Amount {
    return this.counted.get(element) ?? NONE;
  }

  /** Share of an element's text that is in links, 0 to 1. */
  linkShare(element: PageElement): number {
    const { text, linked } = this.of(element);
    return text === 0 ? 0 : linked / text;
  }
}
