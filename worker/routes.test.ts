import { describe, expect, it } from 'vitest';
import { localeOf, speaksOf, toPath, toRoute, type Asked } from './routes';

const origin = 'https://tieng-lang.example';

const routeOf = (path: string, changes: Partial<Omit<Asked, 'url'>> = {}) =>
  toRoute({ url: new URL(path, origin), method: 'GET', isNavigation: false, isRsc: false, ...changes }, origin);

describe('a page that is opened', () => {
  it.each([
    ['/', 'home'],
    ['/?source=pwa', 'home'],
    ['/vi', 'document'],
    ['/vi/', 'document'],
    ['/vi-simple/news', 'document'],
    ['/hre/news/abc', 'document'],
    ['/vi/news/page/2', 'document'],
    ['/en/programmes/abc/', 'document'],
    ['/vi/offline', 'document'],
    ['/vi/search', 'document'],
    ['/vi/search?q=lua', 'search'],
    ['/vi/news/abc?fbclid=x', 'document'],
    ['/vi/library', 'tool'],
    ['/vi/library/', 'tool'],
    ['/vi/library/settings', null],
    ['/vi/preview/news/1', null],
    ['/admin', null],
    ['/fr/news', null],
    ['/vi/news/abc.tienglang', null],
    ['/vi/manifest.webmanifest', null],
    ['/vi/news/abc.html', null],
    ['/vi/news/v1.x', 'document'],
    ['/vi/news/so.1/bai', 'document'],
  ])('%s is for the worker as %s', (path, route) => expect(routeOf(path, { isNavigation: true })).toBe(route));
});

describe('what a page asks for', () => {
  it.each([
    ['/assets/enhancer.abc.js', 'asset'],
    ['/icons/icon.svg', 'asset'],
    ['/_next/static/chunks/1.js', 'asset'],
    ['/_next/image', null],
    ['/x/assets/enhancer.js', null],
    ['/assets', null],
    ['/media/ruong-480.webp', 'picture'],
    ['/vi/media/ruong.webp', null],
    ['/vi/offline', 'document'],
    ['/vi/offline/x', null],
    ['/vi/news/offline', null],
    ['/vi/library?_rsc=1', 'rsc'],
    ['/admin?_rsc=1', null],
    ['/vi/library', null],
    ['/api/views', null],
    ['/packs/vi/manifest.json', null],
  ])('%s is for the worker as %s', (path, route) => expect(routeOf(path)).toBe(route));

  it('as a part of a tool is known by its header too', () => {
    expect(routeOf('/vi/library', { isRsc: true })).toBe('rsc');
    expect(routeOf('/admin', { isRsc: true })).toBeNull();
  });

  it('is nothing to the worker when it is posted, or of another site', () => {
    for (const path of ['/', '/vi', '/assets/a.js', '/media/a.webp']) {
      for (const isNavigation of [true, false]) {
        expect(routeOf(path, { isNavigation, method: 'POST' })).toBeNull();
        expect(routeOf(`https://elsewhere.example${path}`, { isNavigation })).toBeNull();
      }
    }
  });
});

it('an address is kept without its query and without slashes at its end', () => {
  const pathOf = (path: string): string => toPath(new URL(path, origin));
  expect(['/vi/news/a/', '/vi/news/a//', '/vi/news/a?x=1'].map(pathOf)).toEqual(Array(3).fill('/vi/news/a'));
  expect(pathOf('/')).toBe('/');
});

it('the language of an address is its first part; where it has none, the source’s', () => {
  expect(['/vi', '/vi-simple/news', '/fr/x', '/', '/news/vi', ''].map(localeOf)).toEqual([
    'vi',
    'vi-simple',
    null,
    null,
    null,
    null,
  ]);
  expect(['/en/news', '/fr', '/'].map(speaksOf)).toEqual(['en', 'vi', 'vi']);
});
