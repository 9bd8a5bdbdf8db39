import { refuse, type Refusal } from '../../channel/messages';
import { cacheNames, stateKeys } from '../../channel/stores';
import type { Surroundings } from '../surroundings';

/** Free space that is never filled, in bytes: what the browser itself needs to go on. */
const largestReserve = 2_000_000;
const reservedShare = 0.05;

/** Writes as many bytes for a moment. Browsers that tell every site of the same free space still know the true one. */
async function isTaken({ caches }: Pick<Surroundings, 'caches'>, bytes: number): Promise<boolean> {
  const cache = await caches.open(cacheNames.state);
  try {
    await cache.put(stateKeys.room, new Response(new Uint8Array(bytes)));
    return true;
  } catch (error) {
    return !isNoRoom(error);
  } finally {
    await cache.delete(stateKeys.room);
  }
}

/**
 * Whether so many bytes may be written; asked before the first of them is. Keeps 2 MB free, or a twentieth where all
 * there is is little. A browser that does not say, or not truly, is tried.
 * @returns null when they fit
 */
export async function refuseWithoutRoom(
  { estimate, caches }: Pick<Surroundings, 'estimate' | 'caches'>,
  wanted: number,
): Promise<Refusal | null> {
  if (wanted === 0) return null;
  const { usage, quota } = await estimate().catch((): StorageEstimate => ({}));
  const reserve = Math.min(largestReserve, (quota ?? 0) * reservedShare);
  const free = Math.max(0, Math.floor((quota ?? Infinity) - (usage ?? 0) - reserve));
  if (wanted > free) return { ok: false, reason: 'no-room', wanted, free };
  return (await isTaken({ caches }, wanted)) ? null : { ok: false, reason: 'no-room', wanted, free: 0 };
}

/** Tells a failed write for want of room from other failures. */
const isNoRoom = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** What a failed write is refused as: for want of room for so many bytes, else for the other reason. */
export const refuseFailure = (error: unknown, wanted: number, otherwise: 'broken' | 'unknown'): Refusal =>
  isNoRoom(error) ? { ok: false, reason: 'no-room', wanted, free: 0 } : refuse(otherwise);
