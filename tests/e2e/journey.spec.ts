import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('with scripts off, a resident walks from home to an item, easy, English, a programme, a contact, search and back', async ({
  page,
}) => {
  await page.goto('/vi');
  await page.locator('nav a[href="/vi/news"]').first().click();
  await expect(page).toHaveURL('/vi/news');
  await page.goto('/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('[data-version-switch]').click();
  await expect(page).toHaveURL('/vi-simple/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi-simple');
  await page.locator('summary').filter({ hasText: 'Ngôn ngữ' }).click();
  await page.locator('[data-language-switch][hreflang="en"]').click();
  await expect(page).toHaveURL('/en/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
  await page.locator('nav a[href="/en/programmes"]').first().click();
  await page.locator('main a[href="/en/programmes/hop-tac-xa"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('nav a[href="/en/contacts"]').first().click();
  await expect(page).toHaveURL('/en/contacts');
  await page.locator('nav a[href="/en/search"]').first().click();
  await page.getByRole('searchbox').fill('Nghia Ha');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('main')).toContainText('An Phú');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/en/contacts');
});
