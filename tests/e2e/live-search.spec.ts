import { expect, test, type Page } from '@playwright/test';

const held = [
  '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030',
  '/vi/programmes/hop-tac-xa',
  '/vi/glossary',
  '/vi/contacts',
];

/** Stands in for a service worker that holds these documents; what it answers is what the contract says. */
async function holdDocuments(page: Page, urls: readonly string[]): Promise<void> {
  await page.addInitScript((all) => {
    const read = async (url: string) => {
      const html = await (await fetch(url)).text();
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      const facts = { url, title: url, kind: 'page', locale: 'vi', updatedAt: '2026-11-20T00:00:00Z', source: 'pack' };
      return { ...facts, html: main?.innerHTML ?? '' };
    };
    const postMessage = async ({ type }: { type: string }, [port]: MessagePort[]) => {
      const answer =
        type === 'texts' ? { ok: true, documents: await Promise.all(all.map(read)) } : { ok: false, reason: 'unknown' };
      port?.postMessage({ type: 'answer', answer });
    };
    Object.defineProperty(navigator.serviceWorker, 'getRegistration', {
      value: () => Promise.resolve({ active: { postMessage } }),
    });
  }, urls);
}

const field = (page: Page) => page.getByRole('searchbox');
const links = (page: Page) => page.locator('[data-results] li a');

async function openSearch(page: Page): Promise<void> {
  const ready = page.waitForEvent('worker');
  await page.goto('/vi/search');
  await field(page).focus();
  await ready;
}

test('results come as one types, with marks or without, and the field keeps the focus', async ({ page }) => {
  await holdDocuments(page, held);
  await openSearch(page);
  await field(page).pressSequentially('hop tac x', { delay: 30 });
  await expect(page.locator(`[data-results] a[href="${held[1]}"]`)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(page.locator('[data-note]')).toContainText('20 tháng 11 năm 2026');
  await field(page).fill('nghia ha');
  await expect(links(page).first()).toHaveAttribute('href', '/vi/contacts#commune-21034');
  await expect(page).toHaveURL(/\/vi\/search\?q=nghia\+ha$/);
  await expect(page.locator('[data-enhance="search"] [role="status"]')).toHaveText(
    (await page.locator('[data-results] h2').textContent()) ?? '',
  );
});

test('the list is the one that the site makes', async ({ page, context }) => {
  await holdDocuments(page, held);
  await openSearch(page);
  await field(page).fill('HTX');
  await expect(links(page).first()).toHaveAttribute('href', /glossary#/);
  const mine = await page
    .locator('[data-results] li')
    .first()
    .evaluate((item) => item.outerHTML);
  const plain = await context.newPage();
  await plain.goto('/vi/search?q=HTX');
  const theirs = await plain
    .locator('[data-results] li')
    .first()
    .evaluate((item) => item.outerHTML);
  expect(mine.replace(/\s+/g, ' ')).toBe(theirs.replace(/\s+/g, ' '));
});

test('submitting gives the results of the site, at an address to pass on', async ({ page }) => {
  await holdDocuments(page, held.slice(2));
  await openSearch(page);
  await field(page).fill('hợp tác xã');
  await expect(page.locator('[data-note]')).toBeVisible();
  await field(page).press('Enter');
  await expect(page.locator('[data-results] a[href^="/vi/news/"]').first()).toBeVisible();
  await expect(page.locator('[data-note]')).toBeHidden();
  await expect(page).toHaveURL(/\?q=h/);
});

test('submitting without a network stays, with the results of the phone, and says so', async ({ page, context }) => {
  await holdDocuments(page, held);
  await openSearch(page);
  await field(page).fill('hop tac xa');
  await expect(links(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).press('Enter');
  await expect(page.locator('[data-note]')).toContainText('Không có mạng');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('[data-results] h2')).toBeFocused();
});

test('where nothing is held, the form is a plain one and says how to keep the site', async ({ page }) => {
  await holdDocuments(page, []);
  await openSearch(page);
  await expect(page.locator('[data-keep] a')).toHaveAttribute('href', '/vi/library');
  await field(page).fill('hop tac xa');
  await field(page).press('Enter');
  await expect(links(page).first()).toBeVisible();
});

test('what is typed is text, never markup', async ({ page }) => {
  await holdDocuments(page, held);
  await openSearch(page);
  await field(page).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-results] h2')).toContainText('<img');
  await expect(page.locator('[data-results] img')).toHaveCount(0);
});
