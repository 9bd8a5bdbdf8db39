import type { Page } from '@playwright/test';
import { until } from './until';

/*
 * Looking at a page and tapping on it by the page's own means: Playwright's need what browsers of the age of Chromium 92
 * do not have.
 */

/** Text of the first element that a selector finds, null when there is none. */
export const textOf = (page: Page, selector: string): Promise<string | null> =>
  page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText.trim() ?? null, selector);

/** An attribute of the first element that a selector finds. */
export const attributeOf = (page: Page, selector: string, name: string): Promise<string | null> =>
  page.evaluate(([one = '', key = '']) => document.querySelector(one)?.getAttribute(key) ?? null, [selector, name]);

/** Waits until a selector finds something. @throws when it does not in time */
export const untilThere = (page: Page, selector: string, ms?: number): Promise<void> =>
  until(`${selector} is on the page`, async () => (await textOf(page, selector)) !== null, ms);

/** Taps on the first element that a selector finds. What that leads to is not waited for. */
export const tap = (page: Page, selector: string): Promise<void> =>
  page.evaluate((one) => {
    const element = document.querySelector<HTMLElement>(one);
    if (!element) throw new Error(`${one} is not on the page.`);
    setTimeout(() => element.click());
  }, selector);
