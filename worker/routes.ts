import { isLocale, sourceLocale, type Locale } from '../i18n/locales';

/** What the worker does with a request: null means that it leaves it alone. */
export type Route = 'home' | 'document' | 'search' | 'tool' | 'asset' | 'picture' | 'rsc' | null;

/** What of a request decides its route. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly isNavigation: boolean;
  readonly isRsc: boolean;
}

/** A document's path as it is kept: without a query, without a slash at its end. */
export const toPath = (url: URL): string => url.pathname.replace(/(.)\/+$/, '$1');

const parts = (path: string): readonly string[] => path.split('/').slice(1);

/** The language of a path, null where it has none. */
export function localeOf(path: string): Locale | null {
  const [first = ''] = parts(path);
  return isLocale(first) ? first : null;
}

/** The language of a path or, where it has none, the source's. */
export const speaksOf = (path: string): Locale => localeOf(path) ?? sourceLocale;

function routeOfNavigation(url: URL): Route {
  const path = toPath(url);
  if (path === '/') return 'home';
  const [, second = '', ...more] = parts(path);
  if (!localeOf(path) || second === 'preview') return null;
  if (second === 'library') return more.length === 0 ? 'tool' : null;
  // Files are asked for by machines: a manifest, a copy to take along.
  if (/\.[a-z0-9]{2,11}$/i.test(path)) return null;
  return second === 'search' && url.search !== '' ? 'search' : 'document';
}

/** Where a language's offline document is; pages also fetch what stands in it for them. */
const isOfflineDocument = (path: string): boolean => /^\/[\w-]+\/offline$/.test(path);

/** Decides who answers a request of this site. Everything that is not named here goes its way without the worker. */
export function toRoute({ url, method, isNavigation, isRsc }: Asked, origin: string): Route {
  if (method !== 'GET' || url.origin !== origin) return null;
  if (isNavigation || isOfflineDocument(url.pathname)) return routeOfNavigation(url);
  if (/^\/(?:assets|icons|_next\/static)\//.test(url.pathname)) return 'asset';
  if (url.pathname.startsWith('/media/')) return 'picture';
  return localeOf(url.pathname) && (isRsc || url.searchParams.has('_rsc')) ? 'rsc' : null;
}
