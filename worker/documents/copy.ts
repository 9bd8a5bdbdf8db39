import { confirmedAt } from './cached-document';
import { findCached } from './document-store';
import { findInPacks, openFromPack } from '../packs/pack-documents';
import { limits, type Shown, type Surroundings } from '../surroundings';

/** A document that can be shown without the network. */
export interface Copy {
  readonly shown: Shown;
  /** The entity tag that the site gave it, or would give; null when that is not known. */
  readonly etag: string | null;
  readonly response: Response;
}

interface Found {
  readonly at: number;
  readonly open: () => Promise<Copy | null>;
}

async function findInCache(s: Surroundings, source: 'saved' | 'visited', path: string): Promise<Found | null> {
  const response = await findCached(s, source, path);
  if (!response) return null;
  const at = confirmedAt(response);
  return { at, open: async () => ({ shown: { source, at }, etag: response.headers.get('etag'), response }) };
}

async function findPacked(s: Surroundings, path: string): Promise<Found | null> {
  const found = await findInPacks(s, path);
  if (!found) return null;
  const { at } = found;
  return {
    at,
    async open() {
      const opened = await openFromPack(s, found);
      return opened && { shown: { source: 'pack', at }, ...opened };
    },
  };
}

/** The copy of a document that the network confirmed last: saved, visited or of a pack. Null when there is none. */
export async function findCopy(s: Surroundings, path: string): Promise<Copy | null> {
  const found = await Promise.all([
    findInCache(s, 'saved', path),
    findInCache(s, 'visited', path),
    findPacked(s, path),
  ]);
  const newestFirst = found.filter((one) => one !== null).sort((one, other) => other.at - one.at);
  for (const one of newestFirst) {
    const copy = await one.open();
    if (copy) return copy;
  }
  return null;
}

/** Whether a document can be shown without the network. */
export async function isReadable(s: Surroundings, path: string): Promise<boolean> {
  return Boolean(
    (await findCached(s, 'saved', path)) ?? (await findCached(s, 'visited', path)) ?? (await findInPacks(s, path)),
  );
}

/** Whether a copy is as good as what the site has now: under a day old. */
export function isFresh({ shown: { at } }: Copy, now: number): boolean {
  return at <= now && now - at < limits.fresh;
}
