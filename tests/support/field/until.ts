import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until something holds.
 * @param what for the message of the error: "the worker keeps /vi"
 * @throws when it does not hold in time; an error in asking counts as a no
 */
export async function until(what: string, holds: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`It never came that ${what}.`);
    await sleep(100);
  }
}
