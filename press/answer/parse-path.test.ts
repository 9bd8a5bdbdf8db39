import { describe, expect, it } from 'vitest';
import { parsePath } from './parse-path';

describe('the address that a path names', () => {
  it.each([
    ['/vi', { kind: 'home', locale: 'vi' }],
    ['/vi/news', { kind: 'list', locale: 'vi', item: 'news', page: 1 }],
    ['/vi-simple/news/page/3', { kind: 'list', locale: 'vi-simple', item: 'news', page: 3 }],
    ['/en/programmes/hop-tac-xa', { kind: 'item', locale: 'en', item: 'programmes', slug: 'hop-tac-xa' }],
    ['/vi/glossary', { kind: 'page', locale: 'vi', name: 'glossary' }],
  ])('%s', (path, address) => {
    expect(parsePath(path)).toEqual(address);
  });

  it.each([
    '',
    'vi',
    '/',
    '/xx',
    '/vi/',
    '/vi/nothing',
    '/vi/news/',
    '/vi/news/page/0',
    '/vi/news/page/x',
    '/vi/news/a/b/c',
    '/vi/search',
  ])('%s names nothing that is kept', (path) => {
    expect(parsePath(path)).toBeNull();
  });
});
