import AxeBuilder from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { budgets } from '../../config/budgets';
import { act, card, openLibrary, saveDocument, takeNothingUnasked, takeTexts } from '../support/library-page';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const news = '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

test.beforeEach(({ context }) => takeNothingUnasked(context));

test('is a page of the house that no search engine keeps, under a strict policy, without a cookie', async ({
  request,
}) => {
  for (const locale of ['vi', 'vi-simple', 'en']) {
    const answer = await request.get(`/${locale}/library`);
    const headers = answer.headers();
    const html = await answer.text();
    expect(answer.status()).toBe(200);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(headers['x-tieng-lang']).toBe('tool');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(html).not.toMatch(/[\uE000-\uF8FF\uFDD0-\uFDEF]/);
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/library');
  expect(await (await request.get('/vi')).text()).toContain('href="/vi/library"');
});

test('is the 404 document in a language that is not there', async ({ request }) => {
  for (const locale of ['zz', 'hre']) {
    const answer = await request.get(`/${locale}/library`, { headers: { 'Accept-Language': 'vi' } });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('<h1>Không có trang này</h1>');
  }
});

test('weighs no more than a tool may', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.body());
  });
  await openLibrary(page);
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.toolScript);
});

test('has no finding, in light, dark and forced colours, and fits 240 px', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await openLibrary(page);
  await takeTexts(page, 'vi');
  await act(card(page, 'vi'), 'drop').click();
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 240, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
  expect(errors).toEqual([]);
});

test('every control is large enough for a finger', async ({ page }) => {
  await openLibrary(page);
  await takeTexts(page, 'vi');
  const small = await page
    .locator('[data-library] :is(button, a, summary, label, input[type="file"])')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  expect(small).toEqual([]);
});

test('takes what the button said, tells what is there, and opens without a network', async ({ page, context }) => {
  await openLibrary(page);
  const own = card(page, 'vi');
  const button = act(own, 'take-essential');
  await expect(button).toContainText(/\d+\skB/);
  const promised = Number(await button.getAttribute('data-bytes'));
  await button.click();
  await expect(own).toHaveAttribute('data-phase', 'done', { timeout: 30_000 });
  const held = async (locale: string): Promise<number> =>
    Number(await card(page, locale).locator('p[data-bytes]').first().getAttribute('data-bytes'));
  expect((await held('vi')) + (await held('vi-simple'))).toBe(promised);
  await context.setOffline(true);
  await page.reload();
  await expect(own).not.toHaveAttribute('data-held', '0');
  await own.locator('summary').click();
  await own.locator('.fold a').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('a language is removed only after a question, and the focus is never lost', async ({ page }) => {
  await openLibrary(page);
  await takeTexts(page, 'en');
  const own = card(page, 'en');
  await act(own, 'drop').press('Enter');
  await expect(own.locator('[role="group"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(act(own, 'drop')).toBeFocused();
  await act(own, 'drop').press('Enter');
  await act(own, 'drop-yes').press('Enter');
  await expect(own).toHaveAttribute('data-held', '0');
  await expect(own.locator('h3')).toBeFocused();
  await expect(page.locator('[role="status"][data-status]').last()).toContainText('English');
});

test('lists what was saved, and removes it', async ({ page }) => {
  await openLibrary(page);
  await saveDocument(page, news, 'Bài ký kết');
  await page.reload();
  const item = page.locator(`[data-saved="${news}"]`);
  await expect(item).toContainText(/kB/);
  await act(item, 'unsave').click();
  await act(item, 'unsave-yes').click();
  await expect(item).toHaveCount(0);
  await expect(page.locator('[data-section="saved"] h2')).toBeFocused();
});
