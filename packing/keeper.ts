import { enabledLocales } from '../press/languages';
import { logError } from '../press/log';
import { onceAProcess } from '../press/once-a-process';
import { keepUpToDate } from './desk';

/** How often the packs are compared with the content, in milliseconds: one small question to the database. */
const EVERY_MS = 2_000;

async function keepForEver(): Promise<void> {
  for (;;) {
    try {
      for (const locale of await enabledLocales()) await keepUpToDate(locale);
    } catch (error) {
      logError(error);
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS).unref());
  }
}

/** Makes the packs as the server starts and after each change, one language after the other, behind everything else. */
export function startPackKeeper(): void {
  onceAProcess('pack-keeper', () => keepForEver());
}
