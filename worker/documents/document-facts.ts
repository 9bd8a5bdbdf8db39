import type { DocumentKind } from '../../packs/format';
import { speaksOf } from '../routes';
import type { Readable } from '../../channel/messages';

/** What lists say of a document, read from its own HTML. `updatedAt` is null where it names no date. */
export interface DocumentFacts {
  readonly title: string;
  readonly updatedAt: string | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const decode = (text: string): string => text.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);

/** Reads a document's title and date from its HTML, which is this site's own and regular. */
export function readFacts(html: string): DocumentFacts {
  const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  return { title: decode(title), updatedAt: /<time datetime="([^"]+)"/.exec(main)?.[1] ?? null };
}

/** The kind of a document, by its path. */
export function kindOf(path: string): DocumentKind {
  const [, , list, slug, ...more] = path.split('/');
  if (slug === undefined || more.length > 0) return 'page';
  if (list === 'news') return 'news';
  return list === 'programmes' ? 'programme' : 'page';
}

/** A document for lists. */
export const toReadable = (
  url: string,
  { title, updatedAt }: { readonly title: string; readonly updatedAt: string },
  source: Readable['source'],
): Readable => ({ url, title, kind: kindOf(url), locale: speaksOf(url), updatedAt, source });

const list = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, url = '']) => url)),
];

/** Addresses of the scripts and styles that a page loads by itself. */
export const listAssets = (html: string): readonly string[] =>
  list(html, /\b(?:src|href)="(\/(?:assets|_next\/static)\/[^"?#]+\.(?:js|css))[^"]*"/g);

/** Addresses of a page's pictures, one width each. */
export const listPictures = (html: string): readonly string[] => list(html, /<img\b[^>]*?\bsrc="(\/media\/[^"?#]+)/g);

/** The main part of a document, with its tags. */
export const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
