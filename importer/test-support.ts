import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toInlineText } from '../model/plain-text';
import type { Block, ListBlock } from '../model/block';
import type { ImportedItem, Origin, Reading } from './item';
import { readItems } from './read-items';

const NOWHERE: Origin = { url: null, contentType: null };

/** Reads a text or bytes as the command would read a file. */
export const read = (input: string | Uint8Array, origin: Origin = NOWHERE): Reading[] =>
  readItems(typeof input === 'string' ? Buffer.from(input) : input, origin);

/** The one item of an input. */
export function readOne(input: string | Uint8Array, origin?: Origin): ImportedItem {
  const [first, ...others] = read(input, origin);
  if (!first || others.length > 0 || !('item' in first))
    throw new Error(`Not one item: ${JSON.stringify([first, ...others]).slice(0, 500)}`);
  return first.item;
}

/** The reason why an input is rejected. */
export function reasonOf(input: string | Uint8Array): string {
  const [first] = read(input);
  if (!first || !('rejected' in first)) throw new Error('It was taken.');
  return first.rejected;
}

/** A sample page of importer/fixtures. */
export const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name));

const listLines = (list: ListBlock, indent = ''): string[] =>
  list.items.flatMap((item, index) => [
    `${indent}${list.ordered ? `${index + 1}.` : '*'} ${toInlineText(item.children)}`,
    ...(item.list ? listLines(item.list, `${indent}  `) : []),
  ]);

function blockLines(block: Block): string[] {
  if (block.type === 'list') return listLines(block);
  if (block.type === 'table')
    return [block.head, ...block.rows].map((row) => `| ${row.map(toInlineText).join(' | ')} |`);
  if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${toInlineText(block.children)}`];
  return 'children' in block ? [`${block.type === 'quote' ? '> ' : ''}${toInlineText(block.children)}`] : [block.type];
}

/** A body as lines that a person can compare: headings with #, items with * or their number, quotes with >. */
export const linesOf = (item: ImportedItem): string[] => item.blocks.flatMap(blockLines);
