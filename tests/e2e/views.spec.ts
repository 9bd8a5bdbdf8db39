import { expect, test, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';

const path = '/vi/programmes/hop-tac-xa';

/** The number that a page shows for its own item. */
async function shownViews(request: APIRequestContext, address: string): Promise<number> {
  const html = await (await request.get(address)).text();
  const shown = /<[^<>]* data-views[^>]*>(?:[^<]|<(?!\/span))*?([\d.,]+)/.exec(html)?.[1];
  return Number(shown?.replace(/[.,]/g, ''));
}

const report = (request: APIRequestContext, data: unknown) => request.post('/api/views', { data });

test(
  'a reading counts once, however often it is reported, in all languages together',
  { tag: '@alone' },
  async ({ request }) => {
    const before = await shownViews(request, path);
    const id = randomUUID();
    for (let i = 0; i < 3; i += 1) {
      const answer = await report(request, { path, offline: false, id });
      expect(answer.status()).toBe(204);
      expect(answer.headers()['set-cookie']).toBeUndefined();
    }
    await report(request, { path: '/en/programmes/hop-tac-xa', offline: true, id: randomUUID() });
    await expect(async () => expect(await shownViews(request, path)).toBe(before + 2)).toPass({ timeout: 2_500 });
  },
);

test('counts are outside the entity tag', { tag: '@alone' }, async ({ request }) => {
  const before = await request.get(path);
  await report(request, { path, offline: false, id: randomUUID() });
  const after = await request.get(path, { headers: { 'If-None-Match': before.headers().etag ?? '' } });
  expect(after.status()).toBe(304);
});

test('what names no document, or is no report, changes nothing', { tag: '@alone' }, async ({ request }) => {
  const total = async () =>
    /data-total-views[^>]*>\D*([\d.,]+)/.exec(await (await request.get('/vi/about')).text())?.[1];
  const before = await total();
  for (const wrong of ['/vi/news/khong-co', '/admin', '/vi/../etc', '']) {
    expect((await report(request, { path: wrong, offline: false, id: randomUUID() })).status()).toBe(204);
  }
  for (const wrong of [
    {},
    { path, offline: false, id: 'x' },
    { path: 'x'.repeat(2_000), offline: false, id: randomUUID() },
  ]) {
    expect((await report(request, wrong)).status()).toBeGreaterThanOrEqual(400);
  }
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(await total()).toBe(before);
});

test('a flood of counts slows reading no more than as many readers would', { tag: '@alone' }, async ({ request }) => {
  /** Milliseconds that a page takes while a flood of other requests is being answered. */
  async function readDuring(flood: () => Promise<unknown>): Promise<number> {
    const others = Array.from({ length: 200 }, flood);
    const began = Date.now();
    for (let i = 0; i < 10; i += 1) expect((await request.get('/vi')).status()).toBe(200);
    const each = (Date.now() - began) / 10;
    await Promise.all(others);
    return each;
  }
  await request.get(path);
  const amongReaders = await readDuring(() => request.get('/vi/news'));
  const amongCounts = await readDuring(() => report(request, { path, offline: false, id: randomUUID() }));
  expect(amongCounts).toBeLessThan(amongReaders * 3 + 100);
});
