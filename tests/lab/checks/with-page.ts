import type { Browser, Page } from '@playwright/test';
import type { Bench, Subject } from '../model';
import { keep, takeKept } from '../run/kept-pages';

const size = { width: 360, height: 640 };

/**
 * What the checks in the page look at: a plain window. A finger's screen would scale what is too wide until it fits, and
 * hide what is looked for.
 */
const window: NonNullable<Parameters<Browser['newContext']>[0]> = {
  viewport: size,
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
  serviceWorkers: 'block',
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
};

/** Makes a page that others have looked at as if it were new. */
async function reset(page: Page): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.setViewportSize(size);
}

/**
 * Opens a document for one look. The window is kept for the next look where all went well, and closed where not.
 * @throws where the document does not answer as it should
 */
export async function withPage<T>(bench: Bench, subject: Subject, look: (page: Page) => Promise<T>): Promise<T> {
  const page = takeKept(bench.browser) ?? (await (await bench.newContext(window)).newPage());
  try {
    await reset(page);
    const answer = await page.goto(subject.url);
    if (answer?.status() !== subject.status)
      throw new Error(`${subject.url} answered ${answer?.status()} in place of ${subject.status}.`);
    const result = await look(page);
    keep(bench.browser, page);
    return result;
  } catch (error) {
    await page.context().close();
    throw error;
  }
}

/** Widths that documents are looked at in: a keypad phone's, a small Android's and a desk computer's. */
export const widths = { keypad: 240, zoomed: 320, small: 360, desk: 1280 } as const;
