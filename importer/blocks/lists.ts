import type { Inline, ListBlock } from '../../model/block';
import { dropStart, inlineText, splitLines } from './inlines';
import { isText, type Marked, type MarkedText } from './marked';

/** How a line that belongs to a list begins, and its rank among its like: 2 for "2." and for "b)". */
interface Marker {
  readonly kind: 'dash' | 'plus' | 'dot' | 'number' | 'letter';
  readonly rank: number;
  readonly length: number;
}

const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

function readMarker(text: string): Marker | null {
  const bullet = /^(?:([-–—])(?:\s+|(?=\p{Lu}))|(\+)\s*|([•●○▪■◦*·✓➢❖])\s*)(?=\S)/u.exec(text);
  if (bullet) return { kind: bullet[1] ? 'dash' : bullet[2] ? 'plus' : 'dot', rank: 0, length: bullet[0].length };
  const number = /^\(?(\d{1,2})(?:[)]|[.](?!\d))\s*(?=\S)/.exec(text);
  if (number && !text.startsWith('(')) return { kind: 'number', rank: Number(number[1]), length: number[0].length };
  const letter = /^([a-zđ])(?:\)\s*|\.\s+)(?=\S)/.exec(text);
  if (letter) return { kind: 'letter', rank: ALPHABET.indexOf(letter[1] ?? '') + 1, length: letter[0].length };
  return null;
}

interface Line {
  readonly marker: Marker;
  readonly children: readonly Inline[];
}

interface OpenList {
  readonly kind: Marker['kind'];
  readonly items: { children: readonly Inline[]; list?: ListBlock }[];
  rank: number;
}

const isOrdered = (kind: Marker['kind']): boolean => kind === 'number' || kind === 'letter';

const close = (open: OpenList): ListBlock => ({ type: 'list', ordered: isOrdered(open.kind), items: open.items });

/** Builds the longest list that begins at `start`; a kind of marker met for the first time opens a list within. */
function buildList(lines: readonly (Line | null)[], start: number): { list: ListBlock; used: number } | null {
  const stack: OpenList[] = [];
  const closeTop = (): void => {
    const inner = stack.pop();
    const item = stack.at(-1)?.items.at(-1);
    if (inner && item) item.list = close(inner);
  };
  let used = 0;
  for (let line = lines[start]; line; line = lines[start + used]) {
    const { marker, children } = line;
    const known = stack.findIndex((open) => open.kind === marker.kind);
    const expected = known < 0 ? 1 : (stack[known]?.rank ?? 0) + 1;
    if (isOrdered(marker.kind) && marker.rank !== expected) break;
    if (known < 0) stack.push({ kind: marker.kind, items: [], rank: 0 });
    else while (stack.length > known + 1) closeTop();
    const top = stack.at(-1);
    top?.items.push({ children });
    if (top) top.rank = marker.rank;
    used += 1;
  }
  while (stack.length > 1) closeTop();
  const outer = stack[0];
  return outer && outer.items.length >= 2 ? { list: close(outer), used } : null;
}

function markList(list: ListBlock, sources: readonly MarkedText[], model: MarkedText): MarkedText {
  const texts = sources.map((source) => source.text);
  return {
    ...model,
    block: list,
    text: texts.join(' '),
    spaced: texts.join('   '),
    bold: false,
    italic: false,
    role: null,
  };
}

/** A paragraph whose lines are items of a list, told apart by breaks only, as one paragraph for each. */
function openParagraph(marked: Marked): Marked[] {
  if (!isText(marked) || marked.block.type !== 'paragraph') return [marked];
  const lines = splitLines(marked.block.children);
  if (lines.filter((line) => readMarker(inlineText(line))).length < 2) return [marked];
  return lines.map((children) => ({
    ...marked,
    block: { type: 'paragraph', children },
    text: inlineText(children),
    spaced: inlineText(children),
  }));
}

function toLine(marked: Marked): Line | null {
  if (!isText(marked) || marked.block.type !== 'paragraph' || marked.role === 'caption') return null;
  const marker = readMarker(marked.text);
  return marker && { marker, children: dropStart(marked.block.children, marker.length) };
}

/** Turns runs of paragraphs that begin with "-", "•", "1." or "a)" into lists. A lone one stays as it is. */
export function gatherLists(all: readonly Marked[]): Marked[] {
  const opened = all.flatMap(openParagraph);
  const lines = opened.map(toLine);
  const gathered: Marked[] = [];
  for (let index = 0; index < opened.length;) {
    const first = opened[index];
    const built = first && isText(first) ? buildList(lines, index) : null;
    if (built && first && isText(first)) {
      gathered.push(markList(built.list, opened.slice(index, index + built.used).filter(isText), first));
    } else if (first) gathered.push(first);
    index += built?.used ?? 1;
  }
  return gathered;
}
