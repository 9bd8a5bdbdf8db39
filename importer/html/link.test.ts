import { describe, expect, it } from 'vitest';
import { toHref } from './link';

const PAGE = 'https://portal.example/tin/bai.html';

describe('links that a page may bring', () => {
  it.each([
    ['/the-le', 'https://portal.example/the-le'],
    ['http://a.example/b c', 'http://a.example/b%20c'],
    ['mailto:hoi@portal.example', 'mailto:hoi@portal.example'],
    ['tel:+84 255 000', 'tel:+84255000'],
  ])('%s', (address, kept) => expect(toHref(address, PAGE)).toBe(kept));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '#muc',
    '',
    'ftp://a.example/',
    'mailto:a@b@c',
    'tel:*#06#',
  ])('drops %j', (address) => expect(toHref(address, PAGE)).toBeNull());

  it('drops what is relative to an unknown page', () => expect(toHref('/the-le', null)).toBeNull());
});
