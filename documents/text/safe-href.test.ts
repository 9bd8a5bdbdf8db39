import { describe, expect, it } from 'vitest';
import { toSafeHref } from './safe-href';

describe('an address that a reader may follow', () => {
  it.each([
    'https://chinhphu.vn/a?b=1#c',
    'http://a.vn',
    'mailto:a@b.vn',
    'tel:+84255',
    '/vi/news/a',
    '#buoc-2',
    'news/a',
  ])('is %s', (href) => {
    expect(toSafeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '',
  ])('is not %j', (href) => {
    expect(toSafeHref(href)).toBeNull();
  });
});
