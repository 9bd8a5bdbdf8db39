import type { Block, Inline, ListBlock } from '../../../model/block';

const mark = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)/gu;

/**
 * Turns one line of demo text into inline runs. Two marks are known: `**bold**` and `[link](href)`; a link's label may
 * hold bold. Anything else, a mark left open included, stays as it is written.
 */
export function parseInline(line: string): readonly Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(mark)) {
    if (match.index > end) runs.push({ type: 'text', text: line.slice(end, match.index) });
    const { bold, label, href } = match.groups ?? {};
    if (bold !== undefined) runs.push({ type: 'text', text: bold, bold: true });
    if (label !== undefined && href !== undefined) runs.push({ type: 'link', href, children: parseInline(label) });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ type: 'text', text: line.slice(end) });
  return runs;
}

/** A paragraph; `**bold**` and `[link](href)` are understood, as in every builder here but keyFacts and steps. */
export const p = (line: string): Block => ({ type: 'paragraph', children: parseInline(line) });

/** A heading of the second level, the first inside a body. */
export const h2 = (line: string): Block => ({ type: 'heading', level: 2, children: parseInline(line) });

const list = (ordered: boolean, lines: readonly string[]): ListBlock => ({
  type: 'list',
  ordered,
  items: lines.map((line) => ({ children: parseInline(line) })),
});

/** A list with bullets, one line an item. */
export const ul = (...lines: readonly string[]): Block => list(false, lines);

/** A numbered list, one line an item. */
export const ol = (...lines: readonly string[]): Block => list(true, lines);

/** The main points in a box: plain lines, without marks. */
export const keyFacts = (...items: readonly string[]): Block => ({ type: 'key-facts', items });

/** What to do, one step a line: plain lines, without marks. */
export const steps = (...items: readonly string[]): Block => ({ type: 'steps', items });
