import { describe, expect, it } from 'vitest';
import {
  buildArticle,
  buildPage,
  buildProgramme,
  buildSite,
  toRichText,
  toParagraph,
  toText,
} from './test-support/builders';
import { buildPageOf } from './test-support/fixtures';
import { renderAndParse } from './test-support/parse';

const onlyVietnamese = [{ locale: 'vi', path: '/vi/news/a' }] as const;

describe('the switch between ordinary and easy', () => {
  it('stands right under the title and leads to the other version', async () => {
    const { $ } = await renderAndParse(buildPageOf('article', 'vi'));
    const link = $('h1').next().find('[data-version-switch]');
    expect(link.attr('href')).toBe('/vi-simple/news/ky-ket');
    expect(link.text()).toBe('Dễ đọc');
    const { $: $easy } = await renderAndParse(buildPageOf('article', 'vi-simple'));
    expect($easy('[data-version-switch]').attr('href')).toBe('/vi/news/ky-ket');
  });

  it('is absent where there is no easy version, and in English', async () => {
    const article = buildArticle({ versions: ['vi'] });
    const page = buildPage({ kind: 'article', article }, { alternates: onlyVietnamese, menu: onlyVietnamese });
    expect((await renderAndParse(page)).$('[data-version-switch]')).toHaveLength(0);
    expect((await renderAndParse(buildPageOf('article', 'en'))).$('[data-version-switch]')).toHaveLength(0);
  });

  it('gives way to one line and a link to what is shown, when the easy page only falls back', async () => {
    const article = buildArticle({ versions: ['vi'] });
    const { $ } = await renderAndParse(
      buildPage(
        { kind: 'article', article },
        { locale: 'vi-simple', path: '/vi-simple/news/a', alternates: onlyVietnamese, menu: onlyVietnamese },
      ),
    );
    expect($('h1').next().text()).toContain('Bài này chưa có bản dễ đọc');
    expect($('[data-version-switch]').attr('href')).toBe('/vi/news/a');
  });
});

describe('the language menu', () => {
  it('lists the languages that exist, each by its own name, and marks the present one', async () => {
    const { $ } = await renderAndParse(buildPageOf('article', 'en'));
    const links = $('[data-language-switch]')
      .map((_, link) => `${$(link).attr('lang')} ${$(link).text()} ${$(link).attr('href')}`)
      .get();
    expect(links).toEqual([
      'vi Tiếng Việt /vi/news/ky-ket',
      'vi-simple Tiếng Việt dễ đọc /vi-simple/news/ky-ket',
      'en English /en/news/ky-ket',
    ]);
    expect($('[data-language-switch][aria-current]').attr('hreflang')).toBe('en');
  });

  it('names no language that is not enabled', async () => {
    const site = buildSite({ languages: [{ locale: 'vi', ownName: 'Tiếng Việt' }] });
    const { $ } = await renderAndParse(buildPageOf('news-list', 'vi', { site }));
    expect($('[data-language-switch]')).toHaveLength(1);
  });

  it('keeps the words of a search', async () => {
    const { $ } = await renderAndParse(buildPageOf('search'));
    expect($('[data-language-switch]').last().attr('href')).toBe('/en/search?q=son%20ha');
  });
});

describe('texts in another language than their surroundings', () => {
  it('carry their own language', async () => {
    const programme = buildProgramme({
      title: toText('National programme 2026–2035', 'en'),
      summary: toText('Ba chương trình gộp lại.', 'vi'),
      contacts: [],
    });
    const { $ } = await renderAndParse(buildPage({ kind: 'programme', programme }, { locale: 'en' }));
    expect($('h1').attr('lang')).toBeUndefined();
    expect($('.intro').attr('lang')).toBe('vi');
    expect($('.note:not([hidden])').first().text()).toContain('still in Vietnamese');
  });

  it('do so inside a body as well: the words of the interface there are the reader’s', async () => {
    const body = toRichText([toParagraph('Bài.'), { type: 'key-facts', items: ['Một điều.'] }], 'vi');
    const { $ } = await renderAndParse(
      buildPage({ kind: 'article', article: buildArticle({ body, terms: [] }) }, { locale: 'vi-simple' }),
    );
    expect($('.text').attr('lang')).toBe('vi');
    expect($('.facts .name').attr('lang')).toBe('vi-simple');
  });

  it('are the whole interface on a page in a slot, which speaks easy Vietnamese and says so', async () => {
    const { $ } = await renderAndParse(
      buildPageOf('news-list', 'hre', { alternates: [{ locale: 'vi', path: '/vi/news' }] }),
    );
    expect($('html').attr('lang')).toBe('hre');
    expect($('body').attr('lang')).toBe('vi-simple');
    expect($('.note:not([hidden])').first().text()).toBe(
      'Trang này chưa có bằng hre; bà con đọc bản dễ đọc tiếng Việt.',
    );
  });
});

describe('a missing page', () => {
  it('offers the versions that exist, in their own language', async () => {
    const { $ } = await renderAndParse(buildPageOf('not-found', 'en'));
    const offer = $('main a[hreflang="vi"]');
    expect(offer.attr('href')).toBe('/vi/news/bai-1');
    expect(offer.attr('lang')).toBe('vi');
  });
});
