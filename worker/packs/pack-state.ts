import { stateKeys } from '../../channel/stores';
import { locales, type Locale } from '../../i18n/locales';
import type { ChunkEntry, Manifest } from '../../packs/format';
import type { IndexEntry } from '../../packs/index-documents';
import type { PackState } from '../../channel/messages';
import { remember } from '../state/memo';
import { oneAtATime } from '../state/one-at-a-time';
import { readState, writeState } from '../state/state';
import type { Surroundings } from '../surroundings';

/** A chunk whose verified body is in the cache. */
export interface StoredChunk {
  readonly entry: ChunkEntry;
  /** When the site was last seen to offer this very chunk, in milliseconds. */
  readonly at: number;
  readonly documents: readonly IndexEntry[];
  /** Paths of pictures that it answers for. */
  readonly pictures: readonly string[];
}

/** What of a pack goes on being fetched as it grows. Chunks that are held are brought up to date anyway. */
export type Wish = 'essential' | 'texts' | 'pictures';

/** All that this phone knows of a language's pack; kept as one entry, so that each change is whole. */
export interface StoredPack {
  readonly locale: Locale;
  /** The manifest that all of `held` was last brought up to. */
  readonly manifest: Manifest | null;
  /** The newest manifest that was verified, and its entity tag. */
  readonly offered: Manifest | null;
  readonly etag: string | null;
  /** When the site last answered about this pack, ISO 8601. */
  readonly syncedAt: string | null;
  /** In the manifest's order. */
  readonly held: readonly StoredChunk[];
  readonly wishes: readonly Wish[];
  /** Which documents can be read, and in which chunk each is. */
  readonly index: readonly IndexEntry[];
}

const toEmpty = (locale: Locale): StoredPack => ({
  locale,
  manifest: null,
  offered: null,
  etag: null,
  syncedAt: null,
  held: [],
  wishes: [],
  index: [],
});

/** What is held of a language's pack. */
export function readPack(s: Surroundings, locale: Locale): Promise<StoredPack> {
  const key = stateKeys.pack(locale);
  return remember(s, key, async () => (await readState<StoredPack>(s, key)) ?? toEmpty(locale));
}

/**
 * Changes what is held from what it is, in one step; two changes of one pack never overlap. Gives the new state.
 * @throws when there is no room; what was there stays
 */
export function changePack(
  s: Surroundings,
  locale: Locale,
  change: (before: StoredPack) => StoredPack,
): Promise<StoredPack> {
  const key = stateKeys.pack(locale);
  return oneAtATime(key, async () => {
    const pack = change(await readPack(s, locale));
    await writeState(s, key, pack);
    s.memo.delete(key);
    return remember(s, key, async () => pack);
  });
}

/** Everything known of packs, in the order of the languages; those of which nothing is known are left out. */
export async function listPacks(s: Surroundings): Promise<readonly StoredPack[]> {
  const packs = await Promise.all(locales.map((locale) => readPack(s, locale)));
  return packs.filter(({ offered, held }) => offered !== null || held.length > 0);
}

/** The languages of which chunks are held. */
export const listStoredLocales = async (s: Surroundings): Promise<readonly Locale[]> =>
  (await listPacks(s)).filter(({ held }) => held.length > 0).map(({ locale }) => locale);

/** What the library is told of a pack. */
export function toPackState({ locale, manifest, offered, syncedAt, held }: StoredPack): PackState {
  const named = held.length > 0 ? (manifest ?? offered) : null;
  const urls = new Set(held.map(({ entry }) => entry.url));
  return {
    locale,
    version: named?.version ?? null,
    generatedAt: named?.generatedAt ?? null,
    syncedAt,
    held: held.map(({ entry }) => entry),
    missing: (offered?.chunks ?? []).filter(({ url }) => !urls.has(url)),
  };
}
