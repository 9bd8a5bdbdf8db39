import { load as loadStandard, type CheerioAPI } from 'cheerio';
import { load as loadSimple } from 'cheerio/slim';
import { flatten, isTame } from './tame';

/**
 * Parses a page as a browser would. A page whose nesting would keep a browser's parser busy for minutes is flattened and
 * read by a simpler parser, which takes a time in proportion to its length.
 */
export const parsePage = (html: string): CheerioAPI => (isTame(html) ? loadStandard(html) : loadSimple(flatten(html)));

/** Parses a piece of HTML, as a feed carries it. The root is its body. */
export const parseFragment = (html: string): CheerioAPI =>
  isTame(html) ? loadStandard(`<body>${html}</body>`) : loadSimple(`<body>${flatten(html)}</body>`);

/** Parses one element of a feed, forgiving what is broken in it. */
export const parseXml = (xml: string): CheerioAPI =>
  loadSimple(isTame(xml) ? xml : flatten(xml), { xml: { xmlMode: true, decodeEntities: true, recognizeCDATA: true } });
