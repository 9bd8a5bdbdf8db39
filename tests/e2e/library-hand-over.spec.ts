import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { act, card, openLibrary, takeNothingUnasked, takeTexts } from '../support/library-page';

/** Makes a file of what a phone holds. */
async function exportFile(page: Page): Promise<Buffer> {
  await act(page, 'export').click();
  const link = act(page, 'download');
  await expect(link).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^tieng-lang-.*\.tienglang$/);
  return readFile(await download.path());
}

async function give(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/octet-stream';
  await act(page, 'import').setInputFiles({ name: 'tin.tienglang', mimeType, buffer });
}

/** The same bytes but for one bit of one of them. */
function flip(good: Buffer, at: number): Buffer {
  good[at] = (good[at] ?? 0) ^ 1;
  return good;
}

const outcome = (page: Page) => page.locator('[data-receive]');

test.describe('from phone to phone', () => {
  let file: Buffer;
  let other: BrowserContext;
  let page: Page;

  test.beforeEach(async ({ browser, baseURL, context, page: giver }) => {
    await takeNothingUnasked(context);
    await openLibrary(giver);
    await takeTexts(giver, 'vi');
    file = await exportFile(giver);
    other = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
    await takeNothingUnasked(other);
    page = await other.newPage();
    await openLibrary(page);
    await other.setOffline(true);
  });
  test.afterEach(() => other.close());

  test('a good file is taken in without a network, and can be read', async () => {
    await give(page, file);
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'done', { timeout: 30_000 });
    await expect(card(page, 'vi')).not.toHaveAttribute('data-held', '0');
    await page.goto('/vi/glossary');
    await expect(page.locator('h1')).toContainText('Giải thích từ');
  });

  for (const [what, reasons, spoil] of [
    ['with one changed byte', /^(forged|broken)$/, (good: Buffer) => flip(good, good.length - 40)],
    ['that was cut off', /^broken$/, (good: Buffer) => good.subarray(0, good.length - 5_000)],
    ['of another kind', /^foreign$/, () => Buffer.from('PK\u0003\u0004 not one of ours')],
    ['whose signed part was changed', /^(forged|broken)$/, (good: Buffer) => flip(good, 200)],
  ] as const) {
    test(`a file ${what} is refused in words, and nothing changes`, async () => {
      await give(page, spoil(Buffer.from(file)));
      await expect(outcome(page)).toHaveAttribute('data-outcome', reasons, { timeout: 30_000 });
      await expect(outcome(page).locator('.note')).not.toBeEmpty();
      await expect(card(page, 'vi')).toHaveAttribute('data-held', '0');
    });
  }
});
