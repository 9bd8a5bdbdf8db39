import { expect, test, type Page } from '@playwright/test';
import { act, card, openLibrary, saveDocument, takeNothingUnasked, takeTexts } from '../support/library-page';

const news = '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

test.beforeEach(({ context }) => takeNothingUnasked(context));

/** Lets this site have so many bytes more than it uses; null takes the limit away. */
async function leaveRoom(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const quotaSize = bytes === null ? undefined : used + bytes;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

test('a download stops when asked, keeps what came, and goes on from there', async ({ page, context }) => {
  await openLibrary(page);
  let hold = Promise.resolve();
  await context.route(/\/packs\/.*\.bin$/, async (route) => {
    await hold;
    await route.continue();
  });
  const own = card(page, 'vi');
  let release = (): void => undefined;
  hold = new Promise((resolve) => (release = resolve));
  await act(own, 'take-essential').click();
  await expect(own.locator('progress')).toBeVisible();
  await act(own, 'pause').click();
  release();
  await expect(own).toHaveAttribute('data-phase', 'stopped', { timeout: 30_000 });
  await expect(act(own, 'resume')).toContainText(/kB/);
  await act(own, 'resume').click();
  await expect(own).toHaveAttribute('data-phase', 'done', { timeout: 30_000 });
});

test('where there is no room nothing is written, and what could be deleted is offered with its size', async ({
  page,
}) => {
  await openLibrary(page);
  await takeTexts(page, 'en');
  await page.goto('/vi');
  await openLibrary(page);
  await leaveRoom(page, 20_000);
  await act(card(page, 'vi'), 'take-essential').click();
  const refusal = page.locator('[data-no-room]');
  await expect(refusal).toContainText(/kB/);
  await expect(card(page, 'vi')).toHaveAttribute('data-held', '0');
  const written = await page.evaluate(async () => (await (await caches.open('tl-packs')).keys()).map(({ url }) => url));
  expect(written.filter((url) => url.includes('/packs/vi'))).toEqual([]);
  const offered = refusal.locator('[data-action^="free-"]').first();
  await expect(offered).toContainText(/kB/);
  await offered.click();
  await refusal.locator('[data-action$="-yes"]').click();
  await leaveRoom(page, null);
  await act(refusal, 'retry').click();
  await expect(card(page, 'vi')).toHaveAttribute('data-phase', 'done', { timeout: 30_000 });
});

test('what is used is told within 5% of the truth', async ({ page }) => {
  await openLibrary(page);
  await takeTexts(page, 'vi');
  await takeTexts(page, 'en');
  await page.reload();
  const shown = page.locator('[data-used]');
  await expect(shown).toBeVisible();
  const truth = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  expect(Math.abs(Number(await shown.getAttribute('data-used')) - truth) / truth).toBeLessThan(0.05);
});

test('a wipe by the system is noticed, and one tap restores the list', async ({ page }) => {
  await openLibrary(page);
  await takeTexts(page, 'vi');
  await saveDocument(page, news, 'Bài ký kết');
  await page.reload();
  await expect(page.locator(`[data-saved="${news}"]`)).toBeVisible();
  const { origin } = new URL(page.url());
  // A system wipes what nobody is using: no page of the site is open, and no worker runs that would still remember.
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cache_storage' });
  await openLibrary(page);
  const lost = page.locator('[data-section="lost"]');
  await expect(lost).toContainText('Bài ký kết');
  await act(lost, 'restore').click();
  await expect(page.locator(`[data-saved="${news}"]`)).toBeVisible({ timeout: 30_000 });
  await expect(card(page, 'vi')).not.toHaveAttribute('data-held', '0');
  await expect(lost).toHaveCount(0);
});

test('what the reader removed is not taken for a wipe', async ({ page }) => {
  await openLibrary(page);
  await takeTexts(page, 'en');
  await act(card(page, 'en'), 'drop').click();
  await act(card(page, 'en'), 'drop-yes').click();
  await expect(card(page, 'en')).toHaveAttribute('data-held', '0');
  await page.reload();
  await expect(page.locator('[data-library="ready"]')).toBeVisible();
  await expect(page.locator('[data-section="lost"]')).toHaveCount(0);
});

test('without a worker the page says so, and what works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await page.goto('/vi/library');
  await expect(page.locator('[data-library="no-worker"]')).toContainText('Zalo');
  await expect(page.locator('[data-library="no-worker"] a[href="/vi"]')).toBeVisible();
});

test('without JavaScript the page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/vi/library');
  await expect(page.locator('noscript .note')).toBeVisible();
  await expect(page.locator('.late a[href="/vi"]')).toBeVisible();
  await context.close();
});
