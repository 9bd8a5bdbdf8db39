import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Locale } from '../../../i18n/locales';
import { startProxy, type Proxy } from '../../lab/proxy/start-proxy';
import { takeNothingUnasked } from '../library-page';

/** A phone of a reader in the village, and the way between it and the site, which a test makes bad. */
export interface Field {
  readonly locale: Locale;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly way: Proxy;
  /** The site's own origin. */
  readonly target: string;
  /** The address of a path, by way of the proxy: an origin of its own. */
  at(path: string): string;
  close(): Promise<void>;
}

export interface FieldOptions {
  readonly browser: Browser;
  /** The site's origin. */
  readonly target: string;
  readonly locale: Locale;
  /** Lets documents fetch the pack by themselves, as they do for readers; else only what a test takes is there. */
  readonly takesPack?: boolean;
  readonly context?: Parameters<Browser['newContext']>[0];
}

/** Opens a phone with nothing on it, before a good network. */
export async function openField(options: FieldOptions): Promise<Field> {
  const {
    browser,
    target,
    locale,
    takesPack = false,
    context: screen = { viewport: { width: 360, height: 640 } },
  } = options;
  const way = await startProxy({ target });
  const context = await browser.newContext(screen);
  // What is compiled for the tests wraps functions that it sends into a page in a helper, which the page must know.
  await context.addInitScript({ content: 'globalThis.__name ??= (value) => value' });
  if (!takesPack) await takeNothingUnasked(context);
  const page = await context.newPage();
  return {
    locale,
    context,
    page,
    way,
    target,
    at: (path) => way.url + path,
    async close() {
      await context.close();
      await way.stop();
    },
  };
}
