import { describe, expect, it } from 'vitest';
import { buildArticle, buildPage, toText } from '../test-support/builders';
import { buildPageOf } from '../test-support/fixtures';
import { renderAndParse } from '../test-support/parse';

const site = 'https://tienglang.example.vn';

describe('what search engines and messengers are told', () => {
  it('is where the page lives, and in which languages', async () => {
    const { $ } = await renderAndParse(buildPageOf('article'));
    expect($('link[rel="canonical"]').attr('href')).toBe(`${site}/vi/news/ky-ket`);
    const alternates = $('link[rel="alternate"][hreflang]')
      .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
      .get();
    expect(alternates).toEqual([
      `vi ${site}/vi/news/ky-ket`,
      `vi-simple ${site}/vi-simple/news/ky-ket`,
      `en ${site}/en/news/ky-ket`,
      `x-default ${site}/vi/news/ky-ket`,
    ]);
    expect($('meta[name="robots"]')).toHaveLength(0);
  });

  it('names no version that does not exist', async () => {
    const page = buildPageOf('article', 'en', { alternates: [{ locale: 'en', path: '/en/news/ky-ket' }] });
    const { $ } = await renderAndParse(page);
    expect(
      $('link[hreflang]')
        .map((_, link) => $(link).attr('hreflang'))
        .get(),
    ).toEqual(['en']);
  });

  it('is a preview with title, summary, picture and language', async () => {
    const { $ } = await renderAndParse(buildPageOf('article', 'vi', { sharePicture: '/og/vi/news/ky-ket.png' }));
    const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
    expect(property('title')).toBe($('h1').text());
    expect(property('description')).toBe('Hai cơ quan cùng làm năm việc để bà con lập và giữ được hợp tác xã.');
    expect(property('image')).toBe(`${site}/og/vi/news/ky-ket.png`);
    expect(property('url')).toBe(`${site}/vi/news/ky-ket`);
    expect(property('locale')).toBe('vi_VN');
    expect(property('type')).toBe('article');
  });

  it('describes an item without a summary by its first words', async () => {
    const article = buildArticle({ summary: null });
    const { $ } = await renderAndParse(buildPage({ kind: 'article', article }));
    const description = $('meta[name="description"]').attr('content') ?? '';
    expect(description).toMatch(/^Chương trình phối hợp được ký/);
    expect(description.length).toBeLessThanOrEqual(180);
  });

  it('is the item as a NewsArticle, with both its dates', async () => {
    const article = buildArticle({ revisedAt: '2022-09-01T08:00:00+07:00' });
    const { $ } = await renderAndParse(buildPage({ kind: 'article', article }, { path: '/vi/news/a' }));
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      '@type': 'NewsArticle',
      headline: article.title.text,
      inLanguage: 'vi',
      datePublished: '2022-08-18T22:09:00+07:00',
      dateModified: '2022-09-01T08:00:00+07:00',
      author: { name: 'Văn Yên' },
      mainEntityOfPage: `${site}/vi/news/a`,
    });
  });

  it('keeps errors, searches and drafts out of search engines', async () => {
    for (const page of [
      buildPageOf('not-found'),
      buildPageOf('search'),
      buildPageOf('article', 'vi', { indexable: false, isPreview: true }),
    ]) {
      const { $ } = await renderAndParse(page);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    }
    const { $ } = await renderAndParse(buildPageOf('error'));
    expect($('link[rel="canonical"]')).toHaveLength(0);
  });

  it('says which language a title is in when it is not the page’s', async () => {
    const article = buildArticle({ title: toText('Tin chỉ có bản thường', 'vi') });
    const { $ } = await renderAndParse(buildPage({ kind: 'article', article }, { locale: 'vi-simple' }));
    expect($('title').attr('lang')).toBe('vi');
  });

  it('offers the feed of its language', async () => {
    const { $ } = await renderAndParse(buildPageOf('home', 'en'));
    expect($('link[type="application/rss+xml"]').attr('href')).toBe('/feeds/en/news.xml');
  });
});
