import { readByline, readSignature } from '../facts/byline';
import type { CollectedFacts } from '../facts/collected';
import { endsItem, isBreadcrumb, isTool } from '../facts/labels';
import { readMetaLine } from '../facts/meta-line';
import { isBareCount, toCount } from '../facts/views';
import { saysSame } from '../text/fold';
import { inlineText, isAll, splitLines, tidyInlines } from './inlines';
import { isSubstantial, isText, type Marked, type MarkedText } from './marked';

interface Parts {
  readonly title: string;
  readonly before: readonly Marked[];
  readonly body: readonly Marked[];
  readonly after: readonly Marked[];
}

/** How many blocks at the start of a text may still be facts, with a summary or a picture between them. */
const HEAD = 6;
/** How many blocks at its end may be. */
const TAIL = 8;

/** Whether a block is a button, a trail of places, or a list of buttons. */
function isMachinery(marked: Marked): boolean {
  if (!isText(marked) || marked.block.type === 'table') return false;
  if (marked.block.type === 'list')
    return marked.block.items.every((item) => !item.list && isTool(inlineText(item.children)));
  return isTool(marked.text) || isBreadcrumb(marked.text);
}

/** The blocks up to the line that ends the item, without the page's own buttons and trails. */
function withinItem(all: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  let hasText = false;
  for (const marked of all) {
    if (isText(marked) && marked.block.type !== 'table' && endsItem(marked.text)) {
      if (hasText) break;
      continue;
    }
    hasText ||= isSubstantial(marked);
    if (!isMachinery(marked)) kept.push(marked);
  }
  return kept;
}

/** Reads a block as a line of facts; true when it was one and belongs to the text no more. */
function takeFacts(marked: MarkedText, facts: CollectedFacts): boolean {
  if (marked.block.type === 'table') return false;
  const line = readMetaLine(marked.spaced) ?? readMetaLine(marked.text);
  if (line) facts.addLine(line);
  else {
    const byline = readByline(marked.text);
    if (byline) facts.addByline(byline);
    else if (marked.role === 'author') {
      const names = readSignature(marked.text, true);
      if (!names) return false;
      facts.addSignature(names);
    } else return false;
  }
  return true;
}

function takeHead(all: readonly Marked[], title: string, facts: CollectedFacts): Marked[] {
  let afterDate = false;
  return all.filter((marked, index) => {
    if (!isText(marked) || index >= HEAD) return true;
    if (saysSame(marked.text, title)) return false;
    if (afterDate && isBareCount(marked.text)) {
      facts.addViews(toCount(marked.text));
      return false;
    }
    afterDate = Boolean(readMetaLine(marked.spaced)?.date);
    return !takeFacts(marked, facts);
  });
}

/** A name without a label signs the item where it stands last: at the right, in bold, or as two words and more. */
function takeSignature(marked: MarkedText, facts: CollectedFacts): boolean {
  if (marked.block.type !== 'paragraph' && marked.block.type !== 'heading') return false;
  const atMargin = marked.align === 'end' || marked.role === 'author';
  const names = readSignature(marked.text, atMargin);
  if (!names || (names.length === 1 && !names[0]?.includes(' ') && !atMargin && !marked.bold && !marked.italic))
    return false;
  facts.addSignature(names);
  return true;
}

/** Takes facts and signatures from the end, as far as nothing else stands between them. */
function takeTail(all: readonly Marked[], facts: CollectedFacts): Marked[] {
  const kept = [...all];
  const signatures: MarkedText[] = [];
  for (let turn = 0; turn < TAIL && kept.length > 1; turn += 1) {
    const last = kept.at(-1);
    if (!last || !isText(last)) break;
    if (takeFacts(last, facts)) kept.pop();
    else if (signatures.length < 4 && readSignature(last.text, last.align === 'end' || last.role === 'author')) {
      signatures.unshift(last);
      kept.pop();
    } else break;
  }
  const unsigned = signatures.filter((marked) => !takeSignature(marked, facts));
  return [...kept, ...unsigned];
}

/** "…công tác./.   Văn Yên": the name at the end of the last paragraph, set apart by the end mark or by its looks. */
function takeInnerSignature(all: readonly Marked[], facts: CollectedFacts): Marked[] {
  const last = all.at(-1);
  if (!last || !isText(last) || last.block.type !== 'paragraph') return [...all];
  const signed = /^(.*[.!?…/]["”)]?)\s*(?:\s{3,}|(?<=\/\.?)\s*)([^.!?]{2,60})$/su.exec(last.spaced.slice(-400));
  const names = signed?.[2] ? readSignature(signed[2], false) : null;
  if (!names || !signed?.[2]) return [...all];
  const cut = cutEnd(last, signed[2].trim());
  if (!cut) return [...all];
  facts.addSignature(names);
  return [...all.slice(0, -1), cut];
}

function cutEnd(marked: MarkedText, ending: string): MarkedText | null {
  if (marked.block.type !== 'paragraph') return null;
  const runs = [...marked.block.children];
  for (let last = runs.at(-1); last && last.type !== 'link'; last = runs.at(-1)) {
    runs.pop();
    if (last.type === 'text' && last.text.trim() !== '') {
      if (!last.text.trimEnd().endsWith(ending)) return null;
      const children = tidyInlines([...runs, { ...last, text: last.text.trimEnd().slice(0, -ending.length) }]);
      const text = inlineText(children);
      return { ...marked, block: { ...marked.block, children }, text, spaced: text };
    }
  }
  return null;
}

/** Takes the summary that stands before the text, or that the page marks as such. */
function takeLead(head: readonly Marked[], body: readonly Marked[]): { lead: string | null; blocks: Marked[] } {
  const texts = head.filter(isText);
  const lead = texts.find((marked) => marked.role === 'lead') ?? null;
  return { lead: lead?.text ?? null, blocks: [...head.filter((marked) => marked !== lead), ...body] };
}

/** Whether a line within a paragraph is no text of the item: its title, facts, a name at its end, the end of the item. */
const standsOut = (line: string, title: string, isLast: boolean): boolean =>
  saysSame(line, title) ||
  endsItem(line) ||
  readMetaLine(line) !== null ||
  readByline(line) !== null ||
  (isLast && readSignature(line, false) !== null);

/** Paragraphs whose lines are told apart by breaks only, cut into these lines where one of them is no text of the item. */
const openLines = (all: readonly Marked[], title: string): Marked[] =>
  all.flatMap((marked): Marked[] => {
    if (!isText(marked) || marked.block.type !== 'paragraph') return [marked];
    const { children } = marked.block;
    if (!children.some((run) => run.type === 'line-break')) return [marked];
    const lines = splitLines(children).map((line) => ({ line, text: inlineText(line) }));
    if (!lines.some(({ text }, index) => standsOut(text, title, index === lines.length - 1))) return [marked];
    return lines.map(({ line, text }) => ({
      ...marked,
      block: { type: 'paragraph', children: line },
      text,
      spaced: text,
      bold: isAll(line, 'bold'),
      italic: isAll(line, 'italic'),
    }));
  });

/** Parts an item's facts from its text: takes lines of date, views and author out and gives them to `facts`. */
export function separateFacts(raw: Parts, facts: CollectedFacts): { lead: string | null; blocks: Marked[] } {
  const open = (all: readonly Marked[]): Marked[] => openLines(all, raw.title);
  const parts = { title: raw.title, before: open(raw.before), body: open(raw.body), after: open(raw.after) };
  const before = takeHead(
    parts.before.filter((marked) => !isMachinery(marked)),
    parts.title,
    facts,
  ).filter((marked) => !isText(marked) || isSubstantial(marked) || marked.role === 'lead');
  const body = takeInnerSignature(takeTail(takeHead(withinItem(parts.body), parts.title, facts), facts), facts);
  for (const marked of withinItem([...body.slice(-1), ...parts.after]).slice(1, 1 + TAIL)) {
    if (isText(marked) && !takeFacts(marked, facts) && marked.align === 'end') takeSignature(marked, facts);
  }
  const opening = body[0];
  const inBody = opening && isText(opening) && opening.role === 'lead' ? 1 : 0;
  return takeLead([...before, ...body.slice(0, inBody)], body.slice(inBody));
}
