import type { CheerioAPI } from 'cheerio';
import {
  ancestorsOf,
  classWords,
  isBlock,
  isElement,
  isTextNode,
  wordPattern,
  type PageElement,
  type PageNode,
  type PageParent,
} from './dom';
import type { Amounts } from './measure';

const GOOD = wordPattern(
  'article|body|content|contents|entry|post|detail|details|news|main|text|story|chi-tiet|chitiet|noi-dung|noidung|bai-viet|baiviet|bodytext|fulltext|itemfulltext|journal|rtestate|fck',
);
const BAD = wordPattern(
  'side|sidebar|left|right|menu|footer|header|top|bottom|list|banner|box|block|related|comment|promo|intro|about',
);
const LEAST = 25;

/** The nearest element around a text that begins a line of its own. */
function blockAround(node: PageNode): PageElement | null {
  for (let at: PageParent | null = node.parent; isElement(at); at = at.parent) if (isBlock(at)) return at;
  return null;
}

/** Running text by the block that holds it directly, links left out. */
function directText(root: PageElement): Map<PageElement, string[]> {
  const found = new Map<PageElement, string[]>();
  const walk = (node: PageNode): void => {
    if (isTextNode(node)) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      const block = text === '' ? null : blockAround(node);
      const texts = block && found.get(block);
      if (texts) texts.push(text);
      else if (block) found.set(block, [text]);
    } else if (isElement(node) && node.tagName !== 'a') node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

const worth = (text: string): number =>
  1 + Math.min(3, text.length / 100) + Math.min(3, (text.match(/[,;]/g)?.length ?? 0) * 0.5);

const isContainer = (element: PageElement): boolean =>
  !['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'dd', 'dt', 'pre', 'blockquote', 'ul', 'ol'].includes(
    element.tagName,
  );

/** Points for each container: its paragraphs count fully, those one and two levels deeper by half and quarter. */
function scoreContainers(root: PageElement): Map<PageElement, number> {
  const points = new Map<PageElement, number>();
  for (const [block, texts] of directText(root)) {
    const text = texts.join(' ');
    if (text.length < LEAST) continue;
    const chain = ancestorsOf(block).filter(isContainer).slice(0, 4);
    chain.forEach((container, level) => points.set(container, (points.get(container) ?? 0) + worth(text) / 2 ** level));
  }
  return points;
}

function favour(element: PageElement): number {
  const words = classWords(element);
  let factor = 1;
  if (/articleBody/.test(element.attribs.itemprop ?? '')) factor *= 3;
  if (element.tagName === 'article' || element.tagName === 'main') factor *= 1.3;
  if (GOOD.test(words)) factor *= 1.25;
  if (BAD.test(words)) factor *= 0.75;
  return factor;
}

/** Whether anything of `element` stands after the title. */
const reachesPast = (
  element: PageElement,
  title: PageElement | null,
  order: ReadonlyMap<PageElement, number>,
): boolean => {
  if (title === null || ancestorsOf(title).includes(element)) return true;
  return (order.get(element) ?? 0) > (order.get(title) ?? 0);
};

/** Whether a sibling of the best container holds so much text that both belong to one item. */
function hasEqualBeside(
  element: PageElement,
  points: ReadonlyMap<PageElement, number>,
  best: number,
  amounts: Amounts,
): boolean {
  const siblings = element.parent?.childNodes.filter(isElement) ?? [];
  const direct = siblings.filter((sibling) => sibling.tagName === 'p' || sibling.tagName === 'blockquote');
  const beside = direct.filter((sibling) => amounts.of(sibling).text >= 80 && amounts.linkShare(sibling) < 0.3);
  if (beside.length > 0) return true;
  return siblings.some(
    (sibling) =>
      sibling !== element &&
      amounts.linkShare(sibling) < 0.3 &&
      deepest(sibling, points) >= best * 0.35 &&
      !BAD.test(classWords(sibling)),
  );
}

/** The highest points of an element and the first levels within it. */
function deepest(element: PageElement, points: ReadonlyMap<PageElement, number>, depth = 0): number {
  const own = points.get(element) ?? 0;
  if (depth >= 4) return own;
  return element.childNodes
    .filter(isElement)
    .reduce((most, child) => Math.max(most, deepest(child, points, depth + 1)), own);
}

/** The element that holds the text of a page's item: where running text is densest, and links are few. Null when there is none. */
export function findRegion($: CheerioAPI, title: PageElement | null, amounts: Amounts): PageElement | null {
  const body = $('body').get(0);
  if (!body) return null;
  const order = new Map<PageElement, number>();
  $('body *').each((index, element) => {
    order.set(element, index);
  });
  const points = scoreContainers(body);
  let best: { element: PageElement; points: number } | null = null;
  for (const [element, raw] of points) {
    const value =
      raw * favour(element) * (1 - amounts.linkShare(element)) * (reachesPast(element, title, order) ? 1 : 0.2);
    if (best === null || value > best.points) best = { element, points: value };
  }
  if (!best) return null;
  let { element } = best;
  const own = points.get(element) ?? 0;
  for (
    let up = element.parent;
    isElement(up) && up.tagName !== 'body' && hasEqualBeside(element, points, own, amounts);
    up = up.parent
  )
    element = up;
  return element;
}
