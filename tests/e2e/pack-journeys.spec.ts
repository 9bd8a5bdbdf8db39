import { expect, test } from '@playwright/test';
import { budgets } from '../../config/budgets';
import type { Manifest } from '../../packs/format';
import { openField, type Field, type FieldOptions } from '../support/field/field';
import { askWorker, visitAndKeep } from '../support/field/phone-state';
import { until } from '../support/field/until';
import { signIn, toBody } from '../support/studio-client';

const locales = ['vi', 'vi-simple', 'en'] as const;

let field: Field;
const open = async (options: Omit<FieldOptions, 'browser' | 'target'> & Pick<FieldOptions, 'browser'>, url?: string) =>
  (field = await openField({ ...options, target: String(url) }));

test.afterEach(() => field?.close());

/** Waits until the documents themselves have fetched the essential part. */
const untilTaken = ({ page, locale }: Field) =>
  until(
    `the pack of ${locale} is here`,
    () => page.evaluate((one) => Boolean(localStorage.getItem(`tl-synced-${one}`)), locale),
    30_000,
  );

async function held({ page, locale }: Field) {
  const answer = await askWorker(page, 'status', {});
  if (!answer.ok) throw new Error('The worker did not answer.');
  return answer.status.packs.find((pack) => pack.locale === locale)?.held ?? [];
}

const manifestOf = async ({ target, locale }: Field): Promise<Manifest> =>
  (await fetch(`${target}/packs/${locale}/manifest.json`)).json() as Promise<Manifest>;

/** Bytes of the site's answer with one bit of one of them changed. */
async function flipped(address: string, at: number): Promise<Buffer> {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

for (const locale of locales) {
  test(`after one minute with signal everything of ${locale} opens in airplane mode`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const { page, way, at, context } = await open({ browser, locale, takesPack: true }, baseURL);
    await page.goto(at(`/${locale}`));
    await untilTaken(field);
    const bytes = (await held(field)).reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(budgets.essentialPack);
    way.setMode({ fault: { kind: 'refuse' } });
    await context.setOffline(true);
    const answer = await askWorker(page, 'readable', { locale });
    const documents = answer.ok ? answer.documents : [];
    expect(documents.length).toBeGreaterThan(locale === 'en' ? 12 : 20);
    for (const { url } of documents) {
      await page.goto(at(url));
      expect(await page.locator('h1').innerText(), url).not.toBe('');
      expect(await page.locator('[data-readable]').count(), url).toBe(0);
      expect(await page.locator('html').getAttribute('lang'), url).toBe(locale);
    }
  });
}

test('who took the pack can search in airplane mode, from a link and as one types', async ({ browser, baseURL }) => {
  const { page, way, at } = await open({ browser, locale: 'vi' }, baseURL);
  await visitAndKeep(page, at('/vi'));
  expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({ ok: true });
  way.setMode({ fault: { kind: 'refuse' } });
  await page.goto(at('/vi/search?q=hop+tac+xa'));
  await expect(page.locator('[data-results] a[href="/vi/programmes/hop-tac-xa"]')).toBeVisible();
  await page.getByRole('searchbox').fill('duong');
  await expect(page.locator('[data-results] li').first()).toBeVisible();
  await page.locator('[data-results] li a').first().click();
  await expect(page.locator('[data-readable]')).toHaveCount(0);
});

test('with Save-Data nothing comes by itself; it is offered with its size, and one tap takes it', async ({
  browser,
  baseURL,
}) => {
  const { page, at, context } = await open({ browser, locale: 'vi', takesPack: true }, baseURL);
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  await page.goto(at('/vi'));
  const offer = page.locator('[data-line="offer"]');
  await expect(offer).toBeVisible({ timeout: 30_000 });
  await expect(offer).toContainText(/\d+\skB/);
  expect(await held(field)).toEqual([]);
  await offer.locator('[data-act]').click();
  await expect(page.locator('[data-line="taken"]')).toBeVisible({ timeout: 30_000 });
  expect((await held(field)).length).toBeGreaterThan(2);
});

test('a download that breaks keeps what came, and fetches none of it twice', async ({ browser, baseURL }) => {
  const { page, way, at } = await open({ browser, locale: 'vi' }, baseURL);
  await visitAndKeep(page, at('/vi'));
  const { chunks } = await manifestOf(field);
  const texts = chunks.filter(({ kind }) => kind === 'shell' || kind === 'text');
  const sizes = texts.map(({ bytes }) => bytes).sort((one, other) => one - other);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  way.setMode({ fault: { kind: 'cut', after: middle } });
  expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({
    ok: false,
    reason: 'offline',
  });
  await page.goto(at('/vi'));
  await expect(page.locator('h1')).toBeVisible();
  const before = new Set(
    await page.evaluate(async () => (await (await caches.open('tl-packs')).keys()).map((one) => one.url)),
  );
  const asked: string[] = [];
  way.setMode({ forge: (path) => (asked.push(path), null) });
  expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({ ok: true });
  const fetched = asked.filter((path) => path.endsWith('.bin'));
  expect(fetched.filter((path) => before.has(at(path)))).toEqual([]);
  expect(fetched.length + before.size).toBe(texts.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(budgets.chunk);
});

test('a chunk with one changed byte is refused before it is stored, and what was there stays', async ({
  browser,
  baseURL,
}) => {
  const { page, way, at, target } = await open({ browser, locale: 'vi' }, baseURL);
  await visitAndKeep(page, at('/vi'));
  way.setMode({
    forge: async (path) => (/news-\d+\.\w+\.bin$/.test(path) ? { body: await flipped(target + path, 100) } : null),
  });
  expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({ ok: false, reason: 'broken' });
  const stored = await page.evaluate(async () => (await (await caches.open('tl-packs')).keys()).map((one) => one.url));
  expect(stored.filter((url) => url.includes('/news-'))).toEqual([]);
  way.setMode({ fault: { kind: 'refuse' } });
  await page.goto(at('/vi'));
  await expect(page.locator('[data-readable]')).toHaveCount(0);
});

test(
  'a manifest with one changed byte is refused, and so is an older one that is played again',
  { tag: '@alone' },
  async ({ browser, baseURL, request }) => {
    const { page, way, at } = await open({ browser, locale: 'vi' }, baseURL);
    await visitAndKeep(page, at('/vi'));
    expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({ ok: true });
    const old = await manifestOf(field);
    const studio = await signIn(request);
    const item = await studio.create('news', { title: 'Bài của gói mới', body: toBody('Nội dung.') });
    await studio.update('news', item.id, { _status: 'published' }, '?locale=vi');
    try {
      await until('a newer manifest is given', async () => (await manifestOf(field)).version > old.version, 5_000);
      const give = (manifest: object) =>
        way.setMode({
          forge: (path) =>
            path.endsWith('/manifest.json')
              ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(manifest) }
              : null,
        });
      const fresh = await manifestOf(field);
      give({ ...fresh, version: fresh.version + 1 });
      expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({
        ok: false,
        reason: 'forged',
      });
      way.setMode({});
      expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({ ok: true });
      const before = await held(field);
      give(old);
      expect(await askWorker(page, 'take', { locale: 'vi', part: 'texts' })).toMatchObject({
        ok: false,
        reason: 'older',
      });
      expect(await held(field)).toEqual(before);
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at(`/vi/news/${item.slug}`));
      await expect(page.locator('h1')).toHaveText('Bài của gói mới');
    } finally {
      await studio.remove('news', item.id);
    }
  },
);
