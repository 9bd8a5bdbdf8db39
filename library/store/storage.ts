import type { Status } from '../../channel/messages';
import { sumBytes } from './pack-parts';

/** What a browser says of this site's storage, in bytes; any of it may be unknown. */
export interface Estimate {
  readonly usage: number | null;
  readonly quota: number | null;
}

/** What takes up room on this phone, in bytes. `free` is null where the browser does not say. */
export interface StorageSums {
  readonly packs: number;
  readonly saved: number;
  readonly visited: number;
  /** The site's own files, and what the browser needs for keeping all of it. */
  readonly other: number;
  readonly used: number;
  readonly free: number | null;
}

/**
 * Adds up what is kept. The browser's own figure counts where it says one; but no browser may say less than the worker
 * knows to be there (some round, and some hide it).
 */
export function toStorageSums(status: Status, { usage, quota }: Estimate): StorageSums {
  const packs = status.packs.reduce((sum, { held }) => sum + sumBytes(held), 0);
  const saved = status.saved.reduce((sum, { bytes }) => sum + bytes, 0);
  const visited = status.visited.bytes;
  const known = packs + saved + visited;
  const used = Math.max(usage ?? 0, known);
  return { packs, saved, visited, other: used - known, used, free: quota === null ? null : Math.max(0, quota - used) };
}

/** What the browser says of this site's storage; nulls where it does not say. */
export async function estimateStorage(): Promise<Estimate> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return { usage: usage ?? null, quota: quota ?? null };
}

/** Whether the browser has promised to keep what is here: null where it cannot promise anything. */
export async function isPersisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks the browser for that promise; tells whether it was given. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
