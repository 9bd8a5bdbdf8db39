import type { Block, Inline } from '../../model/block';
import type { LexicalNode } from './lexical';
import { toInlines } from './to-inlines';

/** A cell holds paragraphs; a document shows them as one run of text with breaks between. */
function toCell(cell: LexicalNode): Inline[] {
  return (cell.children ?? []).flatMap((child, index): Inline[] => [
    ...(index > 0 ? [{ type: 'line-break' } as const] : []),
    ...(child.type === 'text' || child.type === 'link' ? toInlines([child]) : toInlines(child.children)),
  ]);
}

/** Turns a table node into a block. The first row is the head when the editor marked its cells as headers. */
export function toTable(node: LexicalNode): Block[] {
  const rows = (node.children ?? []).map((row) => row.children ?? []).filter((cells) => cells.length > 0);
  const first = rows[0];
  if (!first) return [];
  const hasHead = first.every((cell) => (cell.headerState ?? 0) > 0);
  return [
    {
      type: 'table',
      head: hasHead ? first.map(toCell) : [],
      rows: (hasHead ? rows.slice(1) : rows).map((cells) => cells.map(toCell)),
    },
  ];
}
