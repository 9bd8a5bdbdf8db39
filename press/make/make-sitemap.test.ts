import { load } from 'cheerio';
import { expect, it, vi } from 'vitest';
import { makeSitemap } from './make-sitemap';

vi.mock('../../content/queries/sitemap', () => ({
  listSitemapItems: async () => [
    { kind: 'news', slug: 'bai', versions: ['vi', 'hre'], updatedAt: '2026-11-20T08:00:00.000Z' },
  ],
}));
vi.mock('../languages', () => ({ enabledLocales: async () => ['vi', 'vi-simple', 'en'] }));
vi.mock('../settings', () => ({ readSettings: () => ({ siteUrl: 'https://vi-du.vn' }) }));

it('the site map names what has a text of its own in a language that readers may choose, and nothing else', async () => {
  const $ = load((await makeSitemap()).body, { xmlMode: true });
  const paths = $('loc')
    .toArray()
    .map((one) => $(one).text().replace('https://vi-du.vn', ''));
  expect(paths.filter((path) => path.includes('/news/'))).toEqual(['/vi/news/bai']);
  expect(paths.filter((path) => /^\/[\w-]+$/.test(path))).toEqual(['/vi', '/vi-simple', '/en']);
  expect(paths.filter((path) => !/^\/(?:vi|vi-simple|en)(?:\/|$)/.test(path))).toEqual([]);
  expect(paths.filter((path) => /\/(?:search|offline)$/.test(path))).toEqual([]);
});
