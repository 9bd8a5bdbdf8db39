import { MAX_TAGS } from '../limits';
import { RejectedInput } from '../rejected-input';
import { scanTags } from './scan-tags';

/**
 * The page with drawings and formulas renamed to an element of no meaning: parsers read their insides by rules of their
 * own, and nothing of them is wanted.
 * @throws RejectedInput when the page has more tags than any real one
 */
export function prepare(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  for (const { name, isEnd, start, end } of scanTags(html)) {
    count += 1;
    if (count > MAX_TAGS) throw new RejectedInput('tooComplex');
    if (name !== 'svg' && name !== 'math') continue;
    const isClosed = html.startsWith('/>', end - 2);
    parts.push(html.slice(from, start), isEnd ? '</x-drawing>' : isClosed ? '' : '<x-drawing>');
    from = end;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(from);
}
