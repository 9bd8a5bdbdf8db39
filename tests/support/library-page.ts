import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** What a library shows of a language. */
export const card = (page: Page, locale: string): Locator => page.locator(`article[data-locale="${locale}"]`);

/** A control by what it does. */
export const act = (within: Page | Locator, name: string): Locator => within.locator(`[data-action="${name}"]`);

/** Keeps documents from fetching a pack by themselves, so that what is there is what the test took. */
export async function takeNothingUnasked(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const locale of ['vi', 'vi-simple', 'en']) localStorage.setItem(`tl-synced-${locale}`, String(Date.now()));
  });
}

/** Opens the library and waits until the worker has told what there is, and the site what it offers. */
export async function openLibrary(page: Page, locale = 'vi'): Promise<void> {
  await page.goto(`/${locale}/library`);
  await expect(page.locator('[data-library="ready"]')).toBeVisible({ timeout: 30_000 });
}

/** Takes all texts of a language, whatever is offered first. */
export async function takeTexts(page: Page, locale: string): Promise<void> {
  const own = card(page, locale);
  await own.locator('[data-action="take-texts"], [data-action="take-essential"]').last().click();
  await expect(own).toHaveAttribute('data-phase', 'done', { timeout: 30_000 });
  await expect(own).not.toHaveAttribute('data-held', '0');
}

/** Saves a document as its own button does: by asking the worker. */
export async function saveDocument(page: Page, url: string, title: string): Promise<void> {
  const isSaved = await page.evaluate(
    async (question) => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      return new Promise<boolean>((resolve) => {
        port1.onmessage = ({ data }) => data.type === 'answer' && resolve(data.answer.ok);
        active?.postMessage(question, [port2]);
      });
    },
    { type: 'save', url, title },
  );
  expect(isSaved).toBe(true);
}
