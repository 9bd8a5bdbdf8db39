import { load as loadStandard, type CheerioAPI } from 'cheerio';
import { load as loadSimple } from 'cheerio/slim';
import { isWithinParserLimits, VOID } from './parser-limits';
import { MAX_DEPTH, MAX_TAGS } from '../limits';
import { scanTags } from './scan-tags';
import { RejectedInput } from '../rejected-input';

/**
 * The page with drawings and formulas renamed to an element of no meaning: parsers read their insides by rules of their
 * own, and nothing of them is wanted.
 * @throws RejectedInput when the page has more tags than any real one
 */
function prepare(html: string): string {
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

/** The page with elements nested deeper than MAX_DEPTH opened up: their text stays, their tags go. */
export function flatten(html: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { name, isEnd, start, end } of scanTags(html)) {
    if (VOID.has(name)) continue;
    const at = isEnd ? open.lastIndexOf(name) : -1;
    const drop = isEnd ? at < 0 : open.length >= MAX_DEPTH;
    if (drop) {
      parts.push(html.slice(from, start), ' ');
      from = end;
    } else if (isEnd) open.length = at;
    else open.push(name);
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/**
 * Parses a page as a browser would. A page whose nesting would keep a browser's parser busy for minutes is flattened and
 * read by a simpler parser, which takes a time in proportion to its length.
 * @throws RejectedInput when the page has more tags than any real one
 */
export function parsePage(html: string): CheerioAPI {
  const page = prepare(html);
  return isWithinParserLimits(page) ? loadStandard(page) : loadSimple(flatten(page));
}

/** Parses a piece of HTML, as a feed carries it. The root is its body. */
export const parseFragment = (html: string): CheerioAPI => parsePage(`<body>${html}</body>`);

/** Parses one element of a feed, forgiving what is broken in it. */
export const parseXml = (xml: string): CheerioAPI =>
  loadSimple(isWithinParserLimits(xml) ? xml : flatten(xml), {
    xml: { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  });
