import type { Block, ListBlock } from '../../../model/block';
import { parseInline } from './parse-inline';

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
