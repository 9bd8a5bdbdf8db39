import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { budgets } from '../../config/budgets';
import { allAddresses } from '../support/addresses';

for (const { locale, kind, path, status } of allAddresses) {
  test(`${path} keeps what every document promises`, async ({ request }) => {
    const response = await request.get(path);
    const html = await response.text();
    const headers = response.headers();
    expect(response.status()).toBe(status);
    expect(html).toMatch(new RegExp(`^<!doctype html><html[^>]* lang="${locale}"`, 'i'));
    expect(html).toContain('<main id="content"');
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);

    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeTruthy();
    expect(headers['permissions-policy']).toBeTruthy();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['critical-ch']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();

    expect(html).not.toContain('/_next/');
    const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(gzipSync(html).length).toBeLessThan(kind === 'article' ? budgets.newsDocument : budgets.anyDocument);

    const noindex = /<meta name="robots" content="noindex/.test(html);
    expect(noindex).toBe(status !== 200 || kind.startsWith('search') || kind === 'offline');
    if (status === 200) {
      // The offline document stands in for others: it is at no address of its own.
      expect(html.includes('<link rel="canonical" href="http')).toBe(kind !== 'offline');
      for (const property of ['og:title', 'og:image', 'og:url', 'og:locale'])
        expect(html).toContain(`property="${property}"`);
    }
  });
}

test('a document asked again with its entity tag is not sent again', async ({ request }) => {
  const first = await request.get('/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
  const again = await request.get(first.url(), { headers: { 'If-None-Match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  expect(first.headers()['cache-control']).toMatch(/max-age=0/);
});

test('the root sends a reader to the best language, and stores nothing', async ({ request }) => {
  for (const [asked, home] of [
    ['en-US,en;q=0.9', '/en'],
    ['vi-VN', '/vi'],
    ['fr', '/vi'],
  ]) {
    const response = await request.get('/', { headers: { 'Accept-Language': asked ?? '' }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().location).toBe(home);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
});

test('an unknown locale, a hidden slot and a missing file', async ({ request }) => {
  for (const path of ['/xx', '/hre', '/hre/news', '/vi/nothing/here', '/vi/news/page/999', '/vi/news/page/x']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('<main id="content"');
  }
  const missing = await request.get('/_next/static/chunks/none.js');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).not.toContain('<html');
});

test('an English reader of an item without English is offered the versions that exist', async ({ request }) => {
  const feed = await (await request.get('/sitemap.xml')).text();
  const path = [...feed.matchAll(/\/vi\/news\/[a-z0-9-]+/g)]
    .map(([one]) => one)
    .find((one) => !feed.includes(one.replace('/vi/', '/en/')));
  expect(path).toBeTruthy();
  const response = await request.get(path!.replace('/vi/', '/en/'));
  expect(response.status()).toBe(404);
  const html = await response.text();
  expect(html).toContain(`href="${path}"`);
  expect(html).toContain('<html lang="en"');
});
