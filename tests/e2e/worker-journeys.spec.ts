import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { createDeploy } from '../support/field/deploy';
import { openField, type Field } from '../support/field/field';
import { askWorker, visitAndKeep } from '../support/field/phone-state';
import { until } from '../support/field/until';
import { act, card } from '../support/library-page';

const news = '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

let field: Field;
test.beforeEach(async ({ browser, baseURL }) => {
  field = await openField({ browser, target: String(baseURL), locale: 'vi' });
});
test.afterEach(() => field.close());

const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

test('every entry of the precache list can be fetched, and is small', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text();
  const [list = '[]'] = /\[\{'revision'[^\]]*\]/.exec(worker) ?? [];
  const urls = [...list.matchAll(/'url':'([^']+)'/g)].map(([, url = '']) => url);
  expect(urls).not.toEqual([]);
  for (const url of urls) {
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    expect((await answer.body()).length, url).toBeLessThan(1_000);
  }
});

for (const after of [40, 5_000, 14_000]) {
  test(`an installation that breaks off after ${after} bytes harms nothing, and the next visit completes it`, async () => {
    const { page, way, at } = field;
    let sent = 0;
    way.setMode({
      forge: (path) => {
        if (path === '/sw.js' || path === '/packs/key.json' || path.endsWith('/offline')) sent += 1;
        if (sent > 0) way.setMode({ fault: { kind: 'cut', after } });
        return null;
      },
    });
    await page.goto(at('/vi'));
    await until('the worker was asked for', async () => sent > 0);
    await page.goto(at(news), { timeout: 4_000 }).catch(() => undefined);
    way.setMode({});
    await page.goto(at(news));
    await expect(page.locator('h1')).toBeVisible();
    await visitAndKeep(page, at(news));
    way.setMode({ fault: { kind: 'refuse' } });
    await page.goto(at(news));
    await expect(page.locator('[data-readable]')).toHaveCount(0);
    expect(await askWorker(page, 'about', { url: news })).toMatchObject({ ok: true, source: 'visited' });
  });
}

test('a new version waits, is offered in words, and comes in with one reload when the reader agrees', async () => {
  const { page, way, at, target } = field;
  await visitAndKeep(page, at('/vi'));
  way.setMode({ forge: createDeploy(target, 1) });
  await page.goto(at(news));
  const line = page.locator('[data-line="update"]');
  await expect(line).toBeVisible({ timeout: 30_000 });
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await line.locator('[data-act]').click();
  await until('the new worker is in charge', () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null),
  );
  await expect(page.locator('script[src*="enhancer.d1"]')).toHaveCount(1, { timeout: 15_000 });
  await page.waitForTimeout(3_500);
  expect(loads).toEqual([at(news)]);
});

test('the library works on under two deploys, and opens whole without a network afterwards', async () => {
  const { page, way, at, target } = field;
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openLibraryAt(page, at('/vi/library'));
  for (const number of [1, 2]) way.setMode({ forge: createDeploy(target, number) });
  await act(card(page, 'vi'), 'take-essential').click();
  await expect(card(page, 'vi')).toHaveAttribute('data-phase', 'done', { timeout: 30_000 });
  await page.goto(at('/vi/library'));
  await expect(page.locator('script[src*="/d2/"]').first()).toBeAttached();
  await until('the new page is kept', () =>
    page.evaluate(async () => (await (await caches.match('/vi/library'))?.text())?.includes('/d2/') ?? false),
  );
  way.setMode({ fault: { kind: 'refuse' } });
  await openLibraryAt(page, at('/vi/library'));
  await expect(card(page, 'vi')).not.toHaveAttribute('data-held', '0');
  expect(errors).toEqual([]);
});

async function openLibraryAt(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('[data-library="ready"]')).toBeVisible({ timeout: 30_000 });
}

test('the kill switch takes the worker off and keeps what is the reader’s; the next good one has it again', async () => {
  const { page, way, at } = field;
  await visitAndKeep(page, at(news));
  expect(await askWorker(page, 'save', { url: news, title: 'Bài' })).toMatchObject({ ok: true });
  expect(await askWorker(page, 'take', { locale: 'vi', part: 'essential' })).toMatchObject({ ok: true });
  const kill = await readFile('public/kill-sw.js', 'utf8');
  way.setMode({
    forge: (path) => (path === '/sw.js' ? { headers: { 'Content-Type': 'text/javascript' }, body: kill } : null),
  });
  await page.goto(at('/vi'));
  await until('what was kept for speed is gone', async () => !(await cacheNames(page)).includes('tl-visited'));
  expect(await cacheNames(page)).toEqual(expect.arrayContaining(['tl-packs', 'tl-saved', 'tl-state']));
  // A page that registers again while it is being taken off has the one in the registry that answers nothing.
  way.setMode({ fault: { kind: 'refuse' } });
  await expect(page.goto(at(news))).rejects.toThrow();
  way.setMode({});
  // The browser's own error page may still be opening.
  await until('the site is open again', async () => (await page.goto(at('/vi/about')))?.status() === 200);
  await until('the next good one is in charge', async () => {
    // Where the other one is still in the registry, it waits for the reader's consent like any version.
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: 'SKIP_WAITING' }),
    );
    return (await cacheNames(page)).includes('tl-visited');
  });
  await visitAndKeep(page, at('/vi/about'));
  way.setMode({ fault: { kind: 'refuse' } });
  await page.goto(at(news));
  expect(await askWorker(page, 'about', { url: news })).toMatchObject({ ok: true, saved: true });
  await expect(page.locator('[data-readable]')).toHaveCount(0);
});

test('where there is no room, saving is refused in words before anything is written', async () => {
  const { page, at } = field;
  await visitAndKeep(page, at(news));
  const session = await page.context().newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: used + 2_000 });
  const button = page.locator('[data-save]');
  await expect(button).toBeVisible();
  await button.click();
  const line = page.locator('[data-line="no-room"]');
  await expect(line).toBeVisible();
  await expect(line.locator('a[href="/vi/library"]')).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(async () => (await (await caches.open('tl-saved')).keys()).length)).toBe(0);
});

test('a button whose script could not come yet says so, and works when the network is back', async () => {
  const { page, way, at } = field;
  await visitAndKeep(page, at(news));
  way.setMode({ fault: { kind: 'refuse' } });
  const enlarge = async (): Promise<void> => {
    await page.locator('[data-display] summary').click();
    await page.locator('[data-text-size="4"]').click();
  };
  await enlarge();
  const line = page.locator('[data-line="stuck"]');
  await expect(line).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  way.setMode({});
  await Promise.all([page.waitForEvent('load'), line.locator('[data-act]').click()]);
  await enlarge();
  await expect(page.locator('html')).toHaveAttribute('data-size', '4');
});
