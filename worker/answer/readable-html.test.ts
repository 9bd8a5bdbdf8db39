import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Readable } from '../../channel/messages';
import { wordsOf } from '../words';
import { escapeHtml, toReadableHtml } from './readable-html';

const words = wordsOf('vi');

const one = (url: string, changes: Partial<Readable> = {}): Readable => ({
  url,
  title: `Trang ${url}`,
  kind: 'news',
  locale: 'vi',
  updatedAt: '2026-11-20',
  source: 'pack',
  ...changes,
});

/** Each heading with the addresses under it. */
function sectionsOf(html: string): readonly (readonly [string, readonly (string | undefined)[]])[] {
  const $ = load(html);
  return $('h3')
    .toArray()
    .map((heading) => [
      $(heading).text(),
      $(heading)
        .next('ul.list')
        .find('li > a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ]);
}

describe('what can be read now, on the offline page', () => {
  it('stands by kind in the reader’s language, and under it what is in others', () => {
    const documents = [
      one('/vi', { kind: 'page' }),
      one('/en/news/e', { locale: 'en' }),
      one('/vi/news/a'),
      one('/vi/programmes/p', { kind: 'programme' }),
      one('/vi/news/b'),
    ];
    expect(sectionsOf(toReadableHtml(documents, 'vi'))).toEqual([
      [words.news, ['/vi/news/a', '/vi/news/b']],
      [words.programmes, ['/vi/programmes/p']],
      [words.pages, ['/vi']],
      [words.otherLanguages, ['/en/news/e']],
    ]);
    expect(sectionsOf(toReadableHtml(documents, 'en'))[0]?.[1]).toEqual(['/en/news/e']);
  });

  it('is nothing, not even a heading, when there is nothing', () => {
    expect(toReadableHtml([], 'vi')).toBe('');
    expect(sectionsOf(toReadableHtml([one('/vi/news/a')], 'vi'))).toHaveLength(1);
  });

  it('names the day in words, and the language where it is another one', () => {
    const $ = load(toReadableHtml([one('/vi/news/a'), one('/en/news/e', { locale: 'en' })], 'vi'));
    expect($('time').first().text()).toBe('20 tháng 11 năm 2026');
    expect($('time').first().attr('datetime')).toBe('2026-11-20');
    expect($('a').first().attr('lang')).toBeUndefined();
    expect([$('a').last().attr('lang'), $('a').last().attr('hreflang')]).toEqual(['en', 'en']);
    expect($('p.meta')).toHaveLength(2);
  });

  it('is no less a list where a day is none', () => {
    const $ = load(toReadableHtml([one('/vi/news/a', { updatedAt: 'hôm nay' })], 'vi'));
    expect([$('a').text(), $('time').text()]).toEqual(['Trang /vi/news/a', '']);
  });

  it('never takes a title or an address for HTML', () => {
    const $ = load(toReadableHtml([one('/vi/"><script>', { title: '<b>Lúa</b> & "ngô"', updatedAt: '"<' })], 'vi'));
    expect($('script, b')).toHaveLength(0);
    expect($('a').text()).toBe('<b>Lúa</b> & "ngô"');
    expect(escapeHtml('&<>"x\'')).toBe("&amp;&lt;&gt;&quot;x'");
  });
});
