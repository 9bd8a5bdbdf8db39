import type { Estimate } from './storage-sums';

/** What the browser says of this site's storage; nulls where it does not say. */
export async function estimateStorage(): Promise<Estimate> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return { usage: usage ?? null, quota: quota ?? null };
}

/** Whether the browser has promised to keep what is here: null where it cannot promise anything. */
export async function isKeptSafe(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks the browser for that promise; tells whether it was given. */
export async function askToKeepSafe(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
