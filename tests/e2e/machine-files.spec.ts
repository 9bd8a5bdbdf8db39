import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { budgets } from '../../config/budgets';

const signing = 'ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

test('the feed is RSS 2.0 with absolute links that lead to documents', async ({ request, baseURL }) => {
  const response = await request.get('/feeds/vi/news.xml');
  expect(response.headers()['content-type']).toContain('application/rss+xml');
  const feed = load(await response.text(), { xml: true });
  const links = feed('item > link')
    .map((_, link) => feed(link).text())
    .get();
  expect(links.length).toBeGreaterThanOrEqual(10);
  for (const link of links.slice(0, 3)) {
    expect(link.startsWith(`${baseURL}/vi/news/`)).toBe(true);
    expect((await request.get(link)).status()).toBe(200);
  }
  expect((await request.get('/feeds/xx/news.xml')).status()).toBe(404);
});

test('the sitemap lists what exists with its versions, and robots.txt names it', async ({ request, baseURL }) => {
  const map = load(await (await request.get('/sitemap.xml')).text(), { xml: true });
  const addresses = map('url > loc')
    .map((_, loc) => map(loc).text())
    .get();
  expect(addresses).toContain(`${baseURL}/vi/news/${signing}`);
  expect(addresses).toContain(`${baseURL}/en`);
  expect(addresses.some((one) => one.includes('/hre'))).toBe(false);
  const entry = map(`loc:contains("${baseURL}/vi/news/${signing}")`).first().parent();
  const languages = entry
    .find('xhtml\\:link')
    .map((_, link) => map(link).attr('hreflang'))
    .get();
  expect(languages).toEqual(expect.arrayContaining(['vi', 'vi-simple', 'en', 'x-default']));
  for (const one of addresses) expect((await request.get(one)).status(), one).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

for (const path of [`/og/vi/news/${signing}.png`, '/og/en/programmes/hop-tac-xa.png', '/og/vi-simple/page/home.png']) {
  test(`${path} is a share picture of the right size and weight`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    const body = await response.body();
    expect(body.length).toBeLessThanOrEqual(budgets.sharePicture);
    const { width, height } = await sharp(body).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });
}

test('a share picture of nothing is a 404', async ({ request }) => {
  for (const path of ['/og/vi/news/khong-co.png', '/og/xx/page/home.png', '/og/vi/page/none.png', '/og/vi/news/x']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('whoever watches the server learns that it is well', async ({ request }) => {
  const response = await request.get('/healthz');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    ok: true,
    database: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});
