import type { Inline, ListBlock } from '../../model/block';
import { tidyInlines } from '../blocks/inlines';
import { isText, type Marked } from '../blocks/marked';
import { MAX_LIST_DEPTH } from '../limits';
import { BlockBuilder, PLAIN, toMarked, type Look } from './builder';
import { isBlock, isElement, isTextNode, type PageElement, type PageNode } from './dom';
import { toHref } from './link';
import type { Amounts } from './measure';
import { readPicture } from './picture';
import { roleOf } from './role';
import { alignOf, isBold, isItalic } from './style';
import { dataRows, hasHeadRow, toGrid } from './table';

/** What walking a page needs to know, and whom it tells at which block each element began and ended. */
export interface Walk {
  readonly base: string | null;
  readonly amounts: Amounts;
  /** An element that counts as a line of its own whatever its name: the title. */
  readonly apart?: PageElement | null;
  /** How many lists are around the place. */
  readonly listDepth?: number;
  readonly onElement?: (element: PageElement, start: number, end: number) => void;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A struck-out amount is an amount no more; to keep it as plain text would say that it is. */
const STRUCK = new Set(['del', 's', 'strike']);

function lookOf(element: PageElement, look: Look, walk: Walk): Look {
  return {
    bold: isBold(element) ?? look.bold,
    italic: isItalic(element) ?? look.italic,
    href: element.tagName === 'a' ? toHref(element.attribs.href, walk.base) : look.href,
    align: alignOf(element) ?? look.align,
    role: roleOf(element, walk.amounts.of(element).text) ?? look.role,
  };
}

/** The blocks of a cell or list item as one run of text with breaks between. */
function asRuns(blocks: readonly Marked[]): Inline[] {
  const runs = blocks
    .filter(isText)
    .map(({ block, text }) => ('children' in block ? [...block.children] : [{ type: 'text' as const, text }]));
  return tidyInlines(runs.flatMap((run, index): Inline[] => (index > 0 ? [{ type: 'line-break' }, ...run] : run)));
}

const walkApart = (nodes: readonly PageNode[], look: Look, walk: Walk): Marked[] => {
  const builder = new BlockBuilder();
  for (const node of nodes) walkNode(node, look, builder, { ...walk, onElement: undefined });
  return builder.finish();
};

type Item = { children: readonly Inline[]; list?: ListBlock };

const isLoose = (marked: Marked): boolean => !isText(marked) || marked.block.type === 'table';

/** Puts a list under an item: beside what it has already, or in its place where lists are too deep. */
function nest(items: Item[], list: ListBlock, isDeep: boolean): void {
  const last = items.at(-1);
  if (!last || isDeep) items.push(...list.items);
  else last.list = last.list ? { ...last.list, items: [...last.list.items, ...list.items] } : list;
}

function readList(element: PageElement, look: Look, walk: Walk): { list: ListBlock; rest: Marked[] } {
  const items: Item[] = [];
  const rest: Marked[] = [];
  const depth = (walk.listDepth ?? 0) + 1;
  for (const child of element.childNodes) {
    const isItem = isElement(child) && child.tagName === 'li';
    const blocks = walkApart(isItem ? child.childNodes : [child], look, { ...walk, listDepth: depth });
    rest.push(...blocks.filter(isLoose));
    const texts = blocks.filter(isText).filter((marked) => marked.block.type !== 'table');
    const children = asRuns(texts.filter(({ block }) => block.type !== 'list'));
    if (children.length > 0) items.push({ children });
    for (const { block } of texts) if (block.type === 'list') nest(items, block, depth >= MAX_LIST_DEPTH);
  }
  return { list: { type: 'list', ordered: element.tagName === 'ol', items }, rest };
}

function walkTable(element: PageElement, look: Look, builder: BlockBuilder, walk: Walk): void {
  const rows = dataRows(element, (cell) => walk.amounts.of(cell).text);
  if (!rows) {
    walkChildren(element, look, builder, walk);
    return;
  }
  const cellLook = { ...PLAIN, role: look.role };
  const read = (cell: PageElement): Inline[] => asRuns(walkApart(cell.childNodes, cellLook, walk));
  const isBoldCell = (cell: PageElement): boolean =>
    walkApart(cell.childNodes, cellLook, walk).every((marked) => isText(marked) && marked.bold);
  const grid = toGrid(rows, read);
  const head = hasHeadRow(rows, isBoldCell) ? (grid[0] ?? []) : [];
  const body = head.length > 0 ? grid.slice(1) : grid;
  const caption = element.childNodes.filter(isElement).find((child) => child.tagName === 'caption');
  if (caption) builder.add(...walkApart(caption.childNodes, { ...look, role: null }, walk));
  if (body.length > 0) builder.add(toMarked({ type: 'table', head, rows: body }, null, look));
}

function walkChildren(element: PageElement, look: Look, builder: BlockBuilder, walk: Walk): void {
  for (const child of element.childNodes) walkNode(child, look, builder, walk);
}

function walkSpecial(element: PageElement, look: Look, builder: BlockBuilder, walk: Walk): boolean {
  switch (element.tagName) {
    case 'br':
      builder.lineBreak();
      return true;
    case 'hr':
      builder.close();
      return true;
    case 'img': {
      const picture = readPicture(element, walk.base);
      if (picture) builder.add(picture);
      return true;
    }
    case 'ul':
    case 'ol': {
      const { list, rest } = readList(element, { ...look, role: null }, walk);
      builder.add(...(list.items.length > 0 ? [toMarked(list, null, look)] : []), ...rest);
      return true;
    }
    case 'table':
      builder.close();
      walkTable(element, look, builder, walk);
      builder.close();
      return true;
    case 'blockquote':
      builder.add(...walkApart(element.childNodes, look, walk).map((marked) => toQuote(marked, look)));
      return true;
    default:
      return STRUCK.has(element.tagName);
  }
}

const toQuote = (marked: Marked, look: Look): Marked =>
  isText(marked) && marked.block.type === 'paragraph'
    ? toMarked({ type: 'quote', children: marked.block.children }, null, look)
    : marked;

function walkText(data: string, parent: PageNode['parent'], look: Look, builder: BlockBuilder): void {
  const isPower = isElement(parent) && parent.tagName === 'sup' && /^\s*\d{1,2}\s*$/.test(data);
  builder.text(isPower ? data.replace(/\d/g, (digit) => SUPERSCRIPT.charAt(Number(digit))) : data, look);
}

function walkNode(node: PageNode, outer: Look, builder: BlockBuilder, walk: Walk): void {
  if (isTextNode(node)) return walkText(node.data, node.parent, outer, builder);
  if (!isElement(node)) return;
  const look = lookOf(node, outer, walk);
  const breaks = isBlock(node) || node === walk.apart;
  if (breaks) builder.close();
  const start = builder.length;
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (!walkSpecial(node, look, builder, walk)) {
    const isApart = !breaks && node.tagName !== 'a' && isBold(node) === null && isItalic(node) === null;
    if (isApart) builder.piece();
    walkChildren(node, look, builder, walk);
    if (heading) builder.close({ type: 'heading', level: Number(heading[1]) <= 2 ? 2 : 3 });
    else if (breaks) builder.close();
    else if (isApart) builder.piece();
  }
  walk.onElement?.(node, start, builder.length);
}

/** The blocks of a part of a page, with what their looks say. Only text, links and pictures come through. */
export function toMarkedBlocks(root: PageElement, walk: Walk): Marked[] {
  const builder = new BlockBuilder();
  walkNode(root, PLAIN, builder, walk);
  return builder.finish();
}
