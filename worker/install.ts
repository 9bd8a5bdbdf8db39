import { answerAsset } from './assets/assets';
import { fetchIntoCache, precache } from './documents/precache';
import { keyUrl, pinKey } from './packs/public-key';
import { localeOf, toPath, toRoute } from './routes';
import type { Surroundings } from './surroundings';
import { cacheTool } from './answer/tool-page';

/** An entry of the list that the build writes into the worker. */
export type BootEntry = string | { readonly url: string };

/**
 * Fetches the little without which the worker is no help. Each piece on its own; one that fails is completed later and
 * never discards the installation.
 */
export async function install(s: Surroundings, entries: readonly BootEntry[]): Promise<void> {
  const urls = entries.map((entry) => (typeof entry === 'string' ? entry : entry.url));
  await Promise.allSettled(urls.map((url) => (url === keyUrl ? pinKey(s) : answerAsset(s, new URL(url, s.origin)))));
}

/**
 * Keeps the pages that were open before there was a worker, with their scripts: the first visit too can be read again.
 * The browser has them; its own cache answers.
 */
export async function cacheOpenPages(s: Surroundings, pages: readonly string[]): Promise<void> {
  const open = new Map(pages.map((href) => new URL(href)).map((url) => [toPath(url), url]));
  const cached = [...open].map(([path, url]) => {
    const route = toRoute({ url, method: 'GET', isNavigation: true, isRsc: false }, s.origin);
    if (route === 'tool') return cacheTool(s, path);
    return route === 'document' ? fetchIntoCache(s, path, 'force-cache') : undefined;
  });
  await Promise.allSettled([...cached, ...[...open.keys()].map((path) => completeInstall(s, path))]);
}

/** Fetches what stands by for the language that is being read; also after an earlier failure. */
export async function completeInstall(s: Surroundings, path: string): Promise<void> {
  const locale = localeOf(path);
  if (locale) await precache(s, locale);
}
