import type { Inline } from '../../../model/block';

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
