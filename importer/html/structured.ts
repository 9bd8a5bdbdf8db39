import type { CheerioAPI } from 'cheerio';
import { readDate, type FoundDate } from '../facts/dates';
import { readByline } from '../facts/byline';
import { isNameList, isNobody, splitNames } from '../facts/names';
import { isSiteName } from '../facts/labels';
import { saysSame } from '../text/fold';
import { oneLine } from '../text/tidy';
import { listJsonLd, type JsonLdArticle } from './json-ld';
import { toAbsolute } from './picture';

/** What a page says of itself in its head and its data. */
export interface Structured {
  /** Titles by which the page calls its item, the surest first. The last is that of the title element. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  readonly description: string | null;
  readonly date: FoundDate | null;
  readonly authors: readonly string[];
  readonly views: number | null;
  /** The page's own address, absolute. */
  readonly url: string | null;
  readonly body: string | null;
}

const meta = ($: CheerioAPI, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const content = oneLine(
      $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).first().attr('content') ?? '',
    );
    if (content !== '') return content;
  }
  return null;
};

function firstDate(values: readonly (string | null | undefined)[]): FoundDate | null {
  for (const value of values) {
    const date = readDate(value);
    if (date) return date;
  }
  return null;
}

/** Chrome and old Internet Explorer write the address of a saved page into a comment at its top. */
const savedFrom = (html: string): string | undefined =>
  /<!--\s*saved from url=\(\d{1,6}\)(\S{5,1000})/i.exec(html.slice(0, 3000))?.[1];

function findUrl(
  $: CheerioAPI,
  html: string,
  fetchedFrom: string | null,
  article: JsonLdArticle | null,
): string | null {
  const stated = [$('link[rel="canonical"]').first().attr('href'), meta($, 'og:url'), article?.url, savedFrom(html)];
  for (const candidate of stated) {
    const url = toAbsolute(candidate ?? undefined, fetchedFrom);
    // A page that names the home page as its own address says nothing.
    if (url && /[^/]/.test(`${new URL(url).pathname}${new URL(url).search}`)) return url;
  }
  // Joomla names the page itself as the base of its links.
  const base = toAbsolute($('base[href]').first().attr('href'), fetchedFrom);
  return fetchedFrom ?? (base && !new URL(base).pathname.endsWith('/') ? base : null);
}

const countIn = (value: string | null): number | null => {
  const digits = /^(?:\w{1,40}:)?(\d{1,9})$/.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

function cleanAuthors(names: readonly string[], siteName: string | null): string[] {
  return names
    .flatMap(splitNames)
    .filter(
      (name) =>
        name.length >= 2 &&
        name.length <= 80 &&
        !isNobody(name) &&
        !/^https?:|@/.test(name) &&
        !isSiteName(name) &&
        !(siteName && saysSame(name, siteName)),
    );
}

/** Authors whom the page marks as such within its text. */
function marked($: CheerioAPI): string[] {
  return $('[rel~="author"],[itemprop~="author"]')
    .toArray()
    .slice(0, 5)
    .map((element) => oneLine($(element).text().slice(0, 200)))
    .flatMap((text) => readByline(text)?.authors ?? [text])
    .filter(isNameList);
}

/** Reads JSON-LD, Open Graph, microdata and meta elements. To be called before anything is removed from the page. */
export function readStructured($: CheerioAPI, html: string, fetchedFrom: string | null): Structured {
  const article = listJsonLd($)[0] ?? null;
  const siteName = meta($, 'og:site_name', 'application-name') ?? article?.publisher ?? null;
  const named = [
    article?.authors ?? [],
    marked($),
    [meta($, 'article:author', 'author', 'dc.creator', 'DC.creator') ?? ''],
  ];
  const authors = named.map((names) => cleanAuthors(names, siteName)).find((names) => names.length > 0) ?? [];
  return {
    titles: [
      article?.headline,
      meta($, 'og:title', 'twitter:title', 'dc.title', 'DC.title', 'headline'),
      oneLine($('head title, title').first().text()),
    ].flatMap((title) => (title ? [title] : [])),
    siteName,
    description: meta($, 'og:description', 'description', 'twitter:description') ?? article?.description ?? null,
    date: firstDate([
      article?.datePublished,
      meta(
        $,
        'article:published_time',
        'og:published_time',
        'datePublished',
        'pubdate',
        'publishdate',
        'dc.date',
        'DC.date',
        'DC.date.issued',
        'dcterms.created',
        'date',
      ),
      $('[itemprop="datePublished"]').first().attr('datetime') ??
        $('[itemprop="datePublished"]').first().attr('content'),
    ]),
    authors,
    views: article?.views ?? countIn(meta($, 'interactionCount')),
    url: findUrl($, html, fetchedFrom, article),
    body: article?.body ?? null,
  };
}
