import { MAX_DEPTH } from '../limits';

const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements that real pages leave open, and that a parser closes by itself. */
const SELF_CLOSING = new Set(
  'html head body p li dt dd td th tr tbody thead tfoot colgroup option optgroup'.split(' '),
);
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>?/g;

/** The text without comments, for counting only: a closing tag within one closes nothing. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    kept.push(text.slice(from, start));
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}

/**
 * Whether a standard HTML parser takes a page in reasonable time: its work grows with depth times length, and with the
 * number of formatting elements that are left open.
 */
export function isTame(html: string): boolean {
  const hasForeign = /<(?:svg|math)/i.test(html);
  let depth = 0;
  let formatting = 0;
  let tags = 0;
  for (const [whole, slash, name = ''] of withoutComments(html).matchAll(TAG)) {
    const tag = name.toLowerCase();
    tags += 1;
    if (VOID.has(tag) || (SELF_CLOSING.has(tag) && !hasForeign) || whole.endsWith('/>')) continue;
    const step = slash ? -1 : 1;
    depth = Math.max(0, depth + step);
    if (FORMATTING.has(tag)) formatting = Math.max(0, formatting + step);
    if (depth > MAX_DEPTH * 2 || formatting > 60 || tags > 300_000) return false;
  }
  return true;
}

/** The page with elements nested deeper than MAX_DEPTH opened up: their text stays, their tags go. */
export function flatten(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let dropped = 0;
  for (const match of html.matchAll(TAG)) {
    const tag = (match[2] ?? '').toLowerCase();
    if (VOID.has(tag)) continue;
    const drop = match[1] ? dropped > 0 : depth >= MAX_DEPTH;
    if (drop) {
      dropped += match[1] ? -1 : 1;
      parts.push(html.slice(from, match.index), ' ');
      from = match.index + match[0].length;
    } else depth = Math.max(0, depth + (match[1] ? -1 : 1));
  }
  parts.push(html.slice(from));
  return parts.join('');
}
