import type { Inline } from '../../model/block';
import { inlineText } from './inlines';
import { isText, type Marked } from './marked';

const END_MARK = /[.…]?\s*\/\s*\.?\s*$/;

/** "./." ends official texts in Vietnamese; read aloud it is noise, so the sentence keeps its full stop alone. */
export const dropEndMark = (text: string): string =>
  /(?:\.\s?\/\s?\.?|\/\s?\.)\s*$/.test(text.slice(-8))
    ? text.slice(0, -8) + text.slice(-8).replace(END_MARK, '.')
    : text;

function dropInRuns(runs: readonly Inline[]): readonly Inline[] {
  const last = runs.at(-1);
  const before = runs.slice(0, -1);
  if (last?.type === 'link') return [...before, { ...last, children: dropInRuns(last.children) }];
  if (last?.type !== 'text') return runs;
  const text = dropEndMark(last.text);
  // The mark may stand in a run of its own, in bold perhaps: its full stop belongs to the sentence before it.
  const previous = before.at(-1);
  if (text !== '.' || !previous) return [...before, { ...last, text }];
  if (inlineText(before).endsWith('.')) return before;
  return previous.type === 'text'
    ? [...before.slice(0, -1), { ...previous, text: `${previous.text.trimEnd()}.` }]
    : [...before, { ...last, text }];
}

/** The blocks without the end mark of official texts. */
export const dropEndMarks = (all: readonly Marked[]): Marked[] =>
  all.map((marked) => {
    if (!isText(marked) || dropEndMark(marked.text) === marked.text) return marked;
    const { block } = marked;
    const text = dropEndMark(marked.text);
    if (block.type === 'paragraph' || block.type === 'quote')
      return { ...marked, text, block: { ...block, children: dropInRuns(block.children) } };
    if (block.type !== 'list') return marked;
    const item = block.items.at(-1);
    if (!item || item.list) return marked;
    return {
      ...marked,
      text,
      block: { ...block, items: [...block.items.slice(0, -1), { children: dropInRuns(item.children) }] },
    };
  });
