import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales';
import { readDocument } from './read-document';

const read = (url: string, html: string, locale: Locale = 'vi') =>
  readDocument({ url, title: 'Tên của trang', locale, html });

describe('what a phone reads out of an item that it holds', () => {
  const html =
    '<h1 lang="jra">Mơnuih</h1><p class="intro">Tóm <b>tắt</b></p><div class="text"><p>một</p></div>' +
    '<div class="other">khác</div><div class="text">hai</div>' +
    '<ul class="plain"><li>1719/QĐ-TTg, ngày 14</li><li>Luật 17: luật</li></ul><ul><li>khác</li></ul>';

  it('is its title, summary and text, and for a programme the numbers of its laws', () => {
    const expected = {
      id: '/vi/programmes/a',
      kind: 'programmes',
      path: '/vi/programmes/a',
      title: { text: 'Mơnuih', lang: 'jra' },
      summary: 'Tóm tắt',
      body: 'một\nhai',
      aliases: ['1719/QĐ-TTg', 'Luật 17'],
    };
    expect(read('/vi/programmes/a', html)).toEqual([expected]);
    const news = { ...expected, id: '/vi/news/a', path: '/vi/news/a', kind: 'news', aliases: [] };
    expect(read('/vi/news/a', html)).toEqual([news]);
  });

  it('is the page’s own title where it has no heading, in the language of the page', () => {
    expect(read('/hre/news/a', '<p>x</p>', 'hre')).toEqual([
      {
        id: '/hre/news/a',
        kind: 'news',
        path: '/hre/news/a',
        title: { text: 'Tên của trang', lang: 'vi-simple' },
        summary: '',
        body: '',
        aliases: [],
      },
    ]);
    expect(read('/en/news/a', '<h1 lang="fr">A</h1>', 'en')[0]?.title).toEqual({ text: 'A', lang: 'en' });
  });

  it.each([
    '/vi',
    '/vi/news',
    '/vi/news/page/2',
    '/vi/news/page',
    '/vi/about',
    '/vi/glossary/a',
    '/vi/contacts/a',
    '/vi/news/a/b',
  ])('is nothing in %s, which the server does not search either', (url) =>
    expect(read(url, `${html}<dl class="glossary"><div id="a"><span>a</span><dd>b</dd></div></dl>`)).toEqual([]),
  );
});

describe('what a phone reads out of the glossary', () => {
  const term =
    '<div id="htx"><dt><span lang="vi">Hợp tác xã</span> <small>Viết tắt: HTX</small></dt><dd>Cùng làm.</dd></div>';

  it('is each term at its place, found by its abbreviation', () => {
    const html = `<div>đầu</div><dl class="glossary">${term}<div id="mn"><span>Miền núi</span><dd>Nơi cao.</dd></div></dl>`;
    expect(read('/en/glossary', html, 'en')).toEqual([
      {
        id: '/en/glossary#htx',
        kind: 'glossary',
        path: '/en/glossary#htx',
        title: { text: 'Hợp tác xã', lang: 'vi' },
        summary: 'Cùng làm.',
        body: '',
        aliases: ['HTX'],
      },
      expect.objectContaining({ path: '/en/glossary#mn', title: { text: 'Miền núi', lang: 'en' }, aliases: [] }),
    ]);
  });

  it('is nothing of what is no term', () => {
    const html = '<dl class="glossary"><div id="a"><span>a</span></div><div id="b"><dd>b</dd></div></dl>';
    expect(read('/vi/glossary', html)).toEqual([]);
    expect(read('/vi/glossary', `<dl>${term}</dl>`)).toEqual([]);
    expect(read('/vi/glossary', `<dl class="glossary"><div><span>a</span><dd>b</dd></div></dl>`)[0]?.path).toBe(
      '/vi/glossary#',
    );
  });
});

describe('what a phone reads out of the page of contacts', () => {
  it('is each commune with its former names, in Vietnamese in every language', () => {
    const html =
      '<li>khác</li><li id="commune-1" data-kind="đặc khu"><b>Lý Sơn</b> <span>Huyện Lý Sơn, Xã An Hải</span></li>' +
      '<li id="commune-2"><b>Ba Xa</b> (xã)</li><li id="commune-3"><b>Ba Vì</b></li><li id="commune-4">x</li>';
    const shared = { kind: 'communes', body: '' };
    expect(read('/en/contacts', html, 'en')).toEqual([
      {
        ...shared,
        id: '/en/contacts#commune-1',
        path: '/en/contacts#commune-1',
        title: { text: 'Đặc khu Lý Sơn', lang: 'vi' },
        summary: 'Huyện Lý Sơn; Xã An Hải',
        aliases: ['Huyện Lý Sơn', 'Xã An Hải'],
      },
      {
        ...shared,
        id: '/en/contacts#commune-2',
        path: '/en/contacts#commune-2',
        title: { text: 'Xã Ba Xa', lang: 'vi' },
        summary: '',
        aliases: [],
      },
      expect.objectContaining({ title: { text: 'Ba Vì', lang: 'vi' } }),
    ]);
  });

  it('is each desk with its role, which stands right under its name', () => {
    const desk = (inner: string) => read('/vi/contacts', `<div>x</div><div id="contact-3">${inner}</div>`);
    expect(desk('<p class="name">Xã</p><p>Tiếp dân</p><p><span>Địa chỉ</span> Thôn 1</p>')).toEqual([
      {
        id: '/vi/contacts#contact-3',
        kind: 'contacts',
        path: '/vi/contacts#contact-3',
        title: { text: 'Xã', lang: 'vi' },
        summary: 'Tiếp dân',
        body: 'Tiếp dân\nĐịa chỉ Thôn 1',
        aliases: [],
      },
    ]);
    for (const row of [
      '<p><span>Địa chỉ</span> a</p>',
      '<p><a href="tel:1">1</a></p>',
      '<p class="note">a</p>',
      '<p><time>1</time></p>',
    ]) {
      expect(desk(`<p>Xã</p>${row}`)[0]?.summary, row).toBe('');
    }
    expect(desk('<p>Xã</p>')[0]).toMatchObject({ summary: '', body: '' });
    expect(desk('')).toEqual([]);
  });
});
