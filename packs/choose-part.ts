import type { Locale } from '../i18n/locales';
import type { ChunkEntry, Manifest } from './format';

/** How many news the essential part covers. */
const essentialNews = 20;

const isNews = ({ id }: ChunkEntry): boolean => id.startsWith('news-');

const isBase = (entry: ChunkEntry): boolean => entry.kind === 'shell' || (entry.kind === 'text' && !isNews(entry));

/** The language whose pack goes along: the two Vietnamese ones with each other, a slot with the easy one. */
export function pairOf(locale: Locale): Locale | null {
  if (locale === 'en') return null;
  return locale === 'vi-simple' ? 'vi' : 'vi-simple';
}

/** Ids of chunks of a language and of the one that goes along with it, in the order in which to fetch them. */
export interface Essential {
  readonly ids: readonly string[];
  readonly pairIds: readonly string[];
}

/**
 * What everyone needs: programmes, contacts, glossary and the newest news of a language and its pair, within `limit`
 * bytes together. News are taken in turns, newest first, until 20 are covered; what no longer fits ends the language's
 * turn, and an essential chunk that does not fit ends it for both.
 */
export function chooseEssential(manifest: Manifest, pair: Manifest | null, limit = 120_000): Essential {
  let free = limit;
  const sides = [manifest, pair].map((one) => ({
    ids: [] as string[],
    base: one?.chunks.filter(isBase) ?? [],
    news: [...(one?.chunks.filter(isNews) ?? [])].reverse(),
    covered: 0,
  }));
  const take = (ids: string[], entry: ChunkEntry): boolean => {
    if (entry.bytes > free) return false;
    free -= entry.bytes;
    ids.push(entry.id);
    return true;
  };
  const toResult = (): Essential => ({ ids: sides[0]?.ids ?? [], pairIds: sides[1]?.ids ?? [] });
  for (const { ids, base } of sides) if (!base.every((entry) => take(ids, entry))) return toResult();
  for (let open = [...sides]; open.length > 0;) {
    open = open.filter((side) => {
      const entry = side.covered < essentialNews ? side.news.shift() : undefined;
      if (!entry || !take(side.ids, entry)) return false;
      side.covered += entry.documents;
      return true;
    });
  }
  return toResult();
}

/** Ids of all chunks that texts need: the shell and every text chunk. */
export function chooseTexts(manifest: Manifest): readonly string[] {
  return manifest.chunks.filter(({ kind }) => kind === 'shell' || kind === 'text').map(({ id }) => id);
}

/** Ids of all chunks of pictures. */
export function choosePictures(manifest: Manifest): readonly string[] {
  return manifest.chunks.filter(({ kind }) => kind === 'pictures').map(({ id }) => id);
}
