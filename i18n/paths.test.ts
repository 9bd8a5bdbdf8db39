import { expect, it } from 'vitest';
import * as paths from './paths';

/** These stand on posters and in chats: they may not change. */
it.each([
  [() => paths.homePath('vi'), '/vi'],
  [() => paths.pagePath('vi-simple', 'contacts'), '/vi-simple/contacts'],
  [() => paths.toolPath('hre', 'library'), '/hre/library'],
  [() => paths.itemPath('en', 'news', 'a-b'), '/en/news/a-b'],
  [() => paths.listPath('vi', 'programmes'), '/vi/programmes'],
  [() => paths.listPath('vi', 'news', 1), '/vi/news'],
  [() => paths.listPath('vi', 'news', 2), '/vi/news/page/2'],
  [() => paths.sharePicturePath('vi', 'news', 'a-b'), '/og/vi/news/a-b.png'],
  [() => paths.feedPath('en'), '/feeds/en/news.xml'],
  [() => paths.webManifestPath('vi'), '/vi/manifest.webmanifest'],
])('%s → %s', (toPath, expected) => {
  expect(toPath()).toBe(expected);
});

it('pages have the names that links use', () => {
  expect(paths.pageNames.map((name) => paths.pagePath('vi', name))).toEqual([
    '/vi/contacts',
    '/vi/glossary',
    '/vi/about',
    '/vi/accessibility',
    '/vi/site-map',
    '/vi/search',
    '/vi/offline',
  ]);
});
