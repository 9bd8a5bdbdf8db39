import type { Browser, Page } from '@playwright/test';
import type { Bench, Subject } from '../model';

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

/**
 * What the checks in the page look at: a plain window. A finger's screen would scale what is too wide until it fits, and
 * hide what is looked for.
 */
const window: Options = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
  serviceWorkers: 'block',
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
};

/** Opens a document for one look and closes it afterwards, whatever came of it. */
export async function withPage<T>(
  bench: Bench,
  subject: Subject,
  options: Options,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await bench.open(subject, { ...window, ...options });
  try {
    return await look(page);
  } finally {
    await page.context().close();
  }
}

/** Widths that documents are looked at in: a keypad phone's, a small Android's and a desk computer's. */
export const widths = { keypad: 240, zoomed: 320, small: 360, desk: 1280 } as const;
