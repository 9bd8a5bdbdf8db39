import { expect, test } from '@playwright/test';
import { expectPage } from '../support/eventually';
import { signIn, toBody } from '../support/studio-client';

test.describe('what an editor does shows on the site within a second', { tag: '@alone' }, () => {
  test('publishing, changing, unpublishing and deleting, on every page that carries the item', async ({ request }) => {
    const studio = await signIn(request);
    const item = await studio.create('news', {
      title: 'Bài thử một',
      summary: 'Tóm tắt',
      body: toBody('Nội dung thử.'),
    });
    await expectPage(request, `/vi/news/${item.slug}`, { status: 404, lacks: 'Nội dung thử.' });

    await studio.update('news', item.id, { _status: 'published' }, '?locale=vi');
    const carriers = ['/vi', '/vi/news', '/vi/site-map', '/feeds/vi/news.xml', `/vi/news/${item.slug}`];
    for (const path of carriers) await expectPage(request, path, { status: 200, holds: 'Bài thử một' });
    await expectPage(request, '/sitemap.xml', { holds: `/vi/news/${item.slug}` });
    await expectPage(request, '/vi/search?q=bai+thu+mot', { holds: `/vi/news/${item.slug}` });

    await studio.update('news', item.id, { title: 'Bài thử hai', _status: 'published' }, '?locale=vi');
    for (const path of carriers) await expectPage(request, path, { holds: 'Bài thử hai', lacks: 'Bài thử một' });

    await studio.update('news', item.id, { _status: 'draft' }, '?locale=vi');
    for (const path of carriers.slice(0, 4)) await expectPage(request, path, { status: 200, lacks: 'Bài thử hai' });
    await expectPage(request, `/vi/news/${item.slug}`, { status: 404, lacks: 'Nội dung thử.' });
    await expectPage(request, '/vi/search?q=bai+thu+hai', { lacks: `/vi/news/${item.slug}"` });

    await studio.update('news', item.id, { _status: 'published' }, '?locale=vi');
    await expectPage(request, `/vi/news/${item.slug}`, { status: 200 });
    await studio.remove('news', item.id);
    await expectPage(request, `/vi/news/${item.slug}`, { status: 404 });
    await expectPage(request, '/vi/news', { lacks: 'Bài thử hai' });
  });

  test('publishing Vietnamese leaves the half-written English where it is', async ({ request }) => {
    const studio = await signIn(request);
    const item = await studio.create('news', { title: 'Hai thứ tiếng' });
    await studio.update('news', item.id, { title: 'Half-written' }, '?locale=en&draft=true');
    await studio.update('news', item.id, { _status: 'published' }, '?locale=vi');
    await expectPage(request, `/vi/news/${item.slug}`, { status: 200, holds: 'Hai thứ tiếng', lacks: 'Half-written' });
    await expectPage(request, `/en/news/${item.slug}`, {
      status: 404,
      holds: `/vi/news/${item.slug}`,
      lacks: 'Half-written',
    });
    await expectPage(request, '/en/news', { lacks: 'Half-written' });
    const open = await request.get(`/api/news/${item.id}?locale=all`);
    expect(await open.text()).not.toContain('Half-written');

    await studio.update('news', item.id, { title: 'Two languages', _status: 'published' }, '?locale=en');
    await expectPage(request, `/en/news/${item.slug}`, { status: 200, holds: 'Two languages' });
    await studio.remove('news', item.id);
  });

  test('a changed slug leaves a permanent redirect', async ({ request }) => {
    const studio = await signIn(request);
    const item = await studio.create('news', { title: 'Đường đi cũ', _status: 'published' });
    expect(item.slug).toBe('duong-di-cu');
    await studio.update('news', item.id, { slug: 'duong-di-moi', _status: 'published' });
    await expectPage(request, '/vi/news/duong-di-moi', { status: 200 });
    const moved = await request.get('/vi/news/duong-di-cu', { maxRedirects: 0 });
    expect(moved.status()).toBe(308);
    expect(moved.headers().location).toBe('/vi/news/duong-di-moi');
    await studio.remove('news', item.id);
  });

  test('only pages that carry what changed are made again', async ({ request }) => {
    const studio = await signIn(request);
    const before = await request.get('/vi/programmes/hop-tac-xa');
    const item = await studio.create('news', { title: 'Không liên quan', _status: 'published' });
    await expectPage(request, '/vi', { holds: 'Không liên quan' });
    const after = await request.get('/vi/programmes/hop-tac-xa', {
      headers: { 'If-None-Match': before.headers().etag ?? '' },
    });
    expect(after.status()).toBe(304);
    await studio.remove('news', item.id);
  });
});
