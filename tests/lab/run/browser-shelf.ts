import type { Browser } from '@playwright/test';
import { launchBrowser, type BrowserName } from '../browsers';

/** One worker's browser: open while its jobs want it, changed when they want another. */
export interface BrowserShelf {
  /** The browser of a name, or null where the machine has none. */
  take(name: BrowserName): Promise<Browser | null>;
  close(): Promise<void>;
}

/** Makes a shelf that holds one browser at a time and replaces one that has died. */
export function createBrowserShelf(launch: typeof launchBrowser = launchBrowser): BrowserShelf {
  let open: { readonly name: BrowserName; readonly browser: Browser | null } | null = null;
  const close = async () => {
    await open?.browser?.close();
    open = null;
  };
  return {
    close,
    async take(name) {
      const usable = open?.name === name && (open.browser === null || open.browser.isConnected());
      if (!usable) {
        await close();
        open = { name, browser: await launch(name) };
      }
      return open?.browser ?? null;
    },
  };
}
