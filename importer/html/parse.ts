import { load as loadStandard, type CheerioAPI } from 'cheerio';
import { load as loadSimple } from 'cheerio/slim';
import { flatten } from './flatten';
import { prepare } from './prepare';
import { isTame } from './tame';

/**
 * Parses a page as a browser would. A page whose nesting would keep a browser's parser busy for minutes is flattened and
 * read by a simpler parser, which takes a time in proportion to its length.
 * @throws RejectedInput when the page has more tags than any real one
 */
export function parsePage(html: string): CheerioAPI {
  const page = prepare(html);
  return isTame(page) ? loadStandard(page) : loadSimple(flatten(page));
}

/** Parses a piece of HTML, as a feed carries it. The root is its body. */
export const parseFragment = (html: string): CheerioAPI => parsePage(`<body>${html}</body>`);

/** Parses one element of a feed, forgiving what is broken in it. */
export const parseXml = (xml: string): CheerioAPI =>
  loadSimple(isTame(xml) ? xml : flatten(xml), { xml: { xmlMode: true, decodeEntities: true, recognizeCDATA: true } });
