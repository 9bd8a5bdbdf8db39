import { listStoredLocales, readPack } from './pack-state';
import { limits, type Surroundings } from '../surroundings';
import { take } from './take';

/** The name under which the browser is asked to wake the worker. */
export const syncTag = 'tl-sync';

/**
 * Brings all that is held up to date; a pack without news costs one conditional request.
 * @returns whether every pack could be asked about
 */
export async function syncAll(s: Surroundings): Promise<boolean> {
  let isDone = true;
  for (const locale of await listStoredLocales(s)) {
    const taken = await take(s, locale, 'held');
    if (!taken.ok && taken.reason === 'offline') isDone = false;
  }
  return isDone;
}

/** Syncs as the reader opens something and the network is known to work; not often, and not where data is spared. */
export async function syncOnOpening(s: Surroundings): Promise<void> {
  if (s.isSparing()) return;
  const packs = await Promise.all((await listStoredLocales(s)).map((locale) => readPack(s, locale)));
  const isDue = packs.some(({ syncedAt }) => s.now() - Date.parse(syncedAt ?? '1970-01-01') > limits.betweenSyncs);
  if (isDue) await syncAll(s);
}
