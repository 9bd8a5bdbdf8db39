import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const [query, found] of [
  ['hợp tác xã', '/vi/programmes/hop-tac-xa'],
  ['hop tac xa', '/vi/programmes/hop-tac-xa'],
  ['hợp tác xã'.normalize('NFD'), '/vi/programmes/hop-tac-xa'],
  ['HTX', '/vi/glossary#'],
  ['Xã Nghĩa Hà', '/vi/contacts#commune-21034'],
  ['nghia ha', '/vi/contacts#commune-21034'],
  ['An Phú', '/vi/contacts#commune-21034'],
]) {
  test(`"${query}" finds ${found}`, async ({ page }) => {
    await page.goto(`/vi/search?q=${encodeURIComponent(query ?? '')}`);
    await expect(page.locator(`main a[href^="${found}"]`).first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue((query ?? '').normalize('NFC'));
  });
}

test('a search without results says so and offers a way on', async ({ page }) => {
  await page.goto('/vi/search?q=zzzzzz');
  await expect(page.locator('main')).toContainText('zzzzzz');
  await expect(page.locator('main a').first()).toBeVisible();
});

test('what is typed is shown as text, never as markup, and nothing is kept of it', async ({ page, request }) => {
  await page.goto(`/vi/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>"')}`);
  await expect(page.locator('main img')).toHaveCount(0);
  const response = await request.get(`/vi/search?q=${'a'.repeat(5_000)}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
});

test('the page of a commune found by its former name names it', async ({ page }) => {
  await page.goto('/vi/search?q=Nghia+Ha');
  await page.locator('main a[href^="/vi/contacts#commune-"]').first().click();
  await expect(page.locator('#commune-21034')).toContainText('Nghĩa Hà');
});
