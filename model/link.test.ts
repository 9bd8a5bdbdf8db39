import { describe, expect, it } from 'vitest';
import { isSafeHref, toSafeHref } from './link';

describe('an address that a reader may follow', () => {
  it.each([
    'https://chinhphu.vn/a?b=1#c',
    'http://a.vn',
    'mailto:a@b.vn',
    'tel:+84255',
    'tel:113',
    '/',
    '/vi/news/a',
    '#',
    '#buoc-2',
  ])('is %s', (href) => {
    expect(toSafeHref(href)).toBe(href);
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    [' https://a.vn/ ', 'https://a.vn/'],
    ['/vi/\nnews', '/vi/news'],
    ['tel:0255 3822', 'tel:02553822'],
  ])('is made of %j, which the studio asks to be written properly', (href, safe) => {
    expect(toSafeHref(href)).toBe(safe);
    expect(isSafeHref(href)).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'http://',
    'http:evil.example',
    'mailto:a@b@c',
    'mailto:',
    'tel:*#06#',
    'tel:12',
    'news/a',
    `/${'a'.repeat(2000)}`,
    '',
  ])('is not %j', (href) => {
    expect(toSafeHref(href)).toBeNull();
    expect(isSafeHref(href)).toBe(false);
  });

  it.each([null, undefined, 7, {}])('is not %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});
