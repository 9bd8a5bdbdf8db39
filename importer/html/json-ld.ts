import type { CheerioAPI } from 'cheerio';
import { oneLine } from '../text/tidy';

/** What a page's JSON-LD says of an article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly datePublished: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly views: number | null;
  readonly body: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const ARTICLE =
  /^(?:(?:News|Tech|Scholarly|Report)?Article|ReportageNewsArticle|BlogPosting|Report|SocialMediaPosting)$/;

function text(value: unknown): string | null {
  const found =
    typeof value === 'string'
      ? oneLine(value)
      : isObject(value)
        ? text(value['@value'] ?? value.name ?? value['@id'])
        : null;
  return found === '' ? null : found;
}

/** The objects of a script: alone, in a list, or in a graph. Depth is bounded, as hostile data nests without end. */
function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((entry: unknown) => objectsIn(entry, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...['@graph', 'mainEntity', 'itemListElement'].flatMap((key) => objectsIn(value[key], depth + 1))];
}

function parse(source: string): unknown {
  try {
    // Portals leave raw line ends inside strings, and wrap the whole in a comment.
    return JSON.parse(
      source
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
        .replace(/[\t\r\n]+/g, ' '),
    );
  } catch {
    return null;
  }
}

function views(article: Json): number | null {
  for (const counter of asList(article.interactionStatistic).filter(isObject)) {
    const kind =
      text(counter.interactionType) ??
      (isObject(counter.interactionType) ? text(counter.interactionType['@type']) : '');
    const count = Number(counter.userInteractionCount);
    if (/(?:View|Read|Watch)Action/.test(kind ?? '') && Number.isInteger(count) && count >= 0) return count;
  }
  return null;
}

/** Articles that a page describes in JSON-LD, the first one first. Broken scripts are passed over. */
export function listJsonLd($: CheerioAPI): JsonLdArticle[] {
  const scripts = $('script[type="application/ld+json"]').toArray().slice(0, 20);
  const objects = scripts.flatMap((script) => objectsIn(parse($(script).text())));
  return objects
    .filter((object) => asList(object['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)))
    .map((article) => ({
      headline: text(article.headline) ?? text(article.name),
      description: text(article.description),
      datePublished: text(article.datePublished) ?? text(article.dateCreated),
      authors: asList(article.author).flatMap((author) => text(isObject(author) ? author.name : author) ?? []),
      publisher: text(isObject(article.publisher) ? article.publisher.name : null),
      url: text(article.url) ?? text(article.mainEntityOfPage),
      views: views(article),
      body: typeof article.articleBody === 'string' ? article.articleBody : null,
    }));
}
