import type { Surroundings } from './surroundings';

/** Free space that is never filled, in bytes: what the browser itself needs to go on. */
const largestReserve = 2_000_000;
const reservedShare = 0.05;

/** Why something was not written. */
export type NoRoom = { readonly ok: false; readonly reason: 'no-room'; readonly wanted: number; readonly free: number };

/**
 * Whether so many bytes may be written; asked before the first of them is. Keeps 2 MB free, or a twentieth where all
 * there is is little. A browser that does not say is tried.
 * @returns null when they fit
 */
export async function refuseWithoutRoom({ estimate }: Surroundings, wanted: number): Promise<NoRoom | null> {
  const { usage, quota } = await estimate().catch((): StorageEstimate => ({}));
  if (quota === undefined || usage === undefined) return null;
  const reserve = Math.min(largestReserve, quota * reservedShare);
  const free = Math.max(0, Math.floor(quota - usage - reserve));
  return wanted > free ? { ok: false, reason: 'no-room', wanted, free } : null;
}

/** Tells a failed write for want of room from other failures. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
