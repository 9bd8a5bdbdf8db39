import type { Locale } from '../../i18n/locales';
import { askNetwork } from '../network/ask-network';
import { isReadable } from './copy';
import { readPack } from '../packs/pack-state';
import { settle } from '../network/settle';
import type { Surroundings } from '../surroundings';

/** Where a language's offline document is. */
export const offlinePath = (locale: Locale): string => `/${locale}/offline`;

/** Where one searches in a language. */
export const searchPath = (locale: Locale): string => `/${locale}/search`;

/** Fetches a document and keeps it among the visited ones. */
export const fetchIntoCache = async (s: Surroundings, path: string, cache?: RequestCache): Promise<void> =>
  settle(s, path, await askNetwork(s, new URL(path, s.origin), cache), null);

/**
 * Fetches what is in no pack and is needed all the same, unless it is here: the offline document of a language, and its
 * search page where there are texts to look through. What fails is fetched with the next document or take.
 */
export async function precache(s: Surroundings, locale: Locale): Promise<void> {
  const hasTexts = (await readPack(s, locale)).held.some(({ entry }) => entry.kind === 'text');
  for (const path of [offlinePath(locale), ...(hasTexts ? [searchPath(locale)] : [])]) {
    if (!(await isReadable(s, path))) await fetchIntoCache(s, path);
  }
}
