import type { Browser, BrowserContext, Page } from '@playwright/test';

const pages = new WeakMap<Browser, Page[]>();
const contexts = new WeakSet<BrowserContext>();

/** Takes a page that an earlier look left open, if there is one. Opening one costs more than most looks. */
export function takeKept(browser: Browser): Page | null {
  const kept = pages.get(browser) ?? [];
  for (let page = kept.pop(); page; page = kept.pop()) {
    contexts.delete(page.context());
    if (!page.isClosed()) return page;
  }
  return null;
}

/** Keeps a page open for the next look. */
export function keep(browser: Browser, page: Page): void {
  pages.set(browser, [...(pages.get(browser) ?? []), page]);
  contexts.add(page.context());
}

/** Whether a context is open on purpose: all others are what a check forgot. */
export const isKept = (context: BrowserContext): boolean => contexts.has(context);
