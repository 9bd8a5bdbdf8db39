import { expect, test, type Page } from '@playwright/test';

const path = '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';
const invitation = (page: Page) => page.locator('[data-invitation]');

/** Chromium's own event, which it keeps back from browsers without a window. */
async function offerInstall(page: Page, outcome = 'dismissed'): Promise<void> {
  await page.evaluate((answer) => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => Promise.resolve({ outcome: answer }),
    });
    dispatchEvent(event);
    if (!event.defaultPrevented) throw new Error("The browser's own banner would show.");
  }, outcome);
}

/** A visit long ago, as the phone itself keeps it. */
const comeBack = (page: Page) => page.addInitScript(() => void localStorage.setItem('tl-visits', '1 1000'));

test('the first visit brings no invitation; a save does', async ({ page }) => {
  await page.goto(path);
  await offerInstall(page);
  await expect(invitation(page)).toBeHidden();
  // Whoever saves has touched the page: the script for that is there.
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('tl:saved')));
    await expect(invitation(page)).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('the second visit invites; "later" is for 30 days, said, and loses no place', async ({ page }) => {
  await comeBack(page);
  await page.goto(path);
  await offerInstall(page);
  await page.locator('[data-install-later]').click();
  await expect(invitation(page)).toBeHidden();
  const status = page.locator('[data-enhance="install"] [data-status]');
  await expect(status).toContainText('30');
  await expect(status).toBeFocused();
  await page.goto('/vi');
  await offerInstall(page);
  await expect(invitation(page)).toBeHidden();
});

test.describe('inside Zalo', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10) Chrome/106.0.0.0 Mobile Safari/537.36 Zalo android/1' });

  test('no invitation, but how to open the page in a browser', async ({ page }) => {
    await comeBack(page);
    for (const one of ['/vi', path, '/vi/contacts', '/vi/search', '/vi/khong-co']) {
      await page.goto(one);
      await offerInstall(page).catch(() => undefined);
      await expect(invitation(page)).toBeHidden();
      await expect(page.locator('[data-browser-hint]'), one).toBeVisible();
    }
  });
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
  });

  test('the invitation says how, step by step, each with its picture', async ({ page }) => {
    await comeBack(page);
    await page.goto(path);
    await page.locator('[data-install-how] summary').click();
    await expect(page.locator('[data-install-how] li')).toHaveCount(3);
    await expect(page.locator('[data-install-how] li svg').first()).toBeVisible();
    await expect(page.locator('[data-install-now]')).toBeHidden();
  });
});

test('each language has its app; a hidden one has none', async ({ page, request }) => {
  for (const locale of ['vi', 'vi-simple', 'en']) {
    await page.goto(`/${locale}`);
    const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
    const response = await request.get(address);
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const manifest = await response.json();
    expect(manifest.start_url).toBe(`/${locale}`);
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
      expect((await request.get(src)).status(), src).toBe(200);
    }
  }
  expect((await request.get('/hre/manifest.webmanifest')).status()).toBe(404);
  expect((await request.get('/xx/manifest.webmanifest')).status()).toBe(404);
});
