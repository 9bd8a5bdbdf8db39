import { describe, expect, it } from 'vitest';
import { buildPage } from '../test-support/builders';
import { buildPageOf } from '../test-support/fixtures';
import { renderAndParse } from '../test-support/parse';

describe('home', () => {
  it('says what is new, what one can get, whom to ask, and how to hear it', async () => {
    const { $ } = await renderAndParse(buildPageOf('home'));
    expect($('.lead a').attr('href')).toBe('/vi/news/bai-1');
    const needs = $('.needs a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(needs).toEqual(['/vi/programmes', '/vi/contacts', '/vi/accessibility#listen']);
    expect($('.needs').text()).toContain('điện thoại đọc to được');
  });

  it('does not say the newest thing twice', async () => {
    const { $ } = await renderAndParse(buildPageOf('home'));
    expect($('main a[href="/vi/news/bai-1"]')).toHaveLength(1);
  });

  it('stands when nothing has been published', async () => {
    const { $ } = await renderAndParse(buildPage({ kind: 'home', lead: null, news: [], programmes: [] }));
    expect($('.hero').text()).toContain('Chưa có tin nào được đăng');
  });

  it('leads to a place that exists on the accessibility page', async () => {
    const { $ } = await renderAndParse(buildPageOf('accessibility'));
    expect($('#listen h2').text()).toBe('Nghe thay vì đọc');
  });
});

describe('a list', () => {
  it('goes on to further pages at real addresses', async () => {
    const { $ } = await renderAndParse(buildPageOf('news-list'));
    expect($('[rel="prev"]').attr('href')).toBe('/vi/news');
    expect($('[rel="next"]').attr('href')).toBe('/vi/news/page/3');
    expect($('.paging').text()).toContain('Trang 2 trên 3');
    expect($('title').text()).toContain('trang 2');
  });

  it('has no way on where there is one page', async () => {
    const { $ } = await renderAndParse(buildPageOf('programme-list'));
    expect($('.paging')).toHaveLength(0);
  });
});

describe('the communes', () => {
  it('stand under their first letters, in Vietnamese order, with their former names', async () => {
    const { $ } = await renderAndParse(buildPageOf('contacts'));
    const letters = $('#communes .fold summary')
      .map((_, summary) => $(summary).text()[0])
      .get();
    expect(letters).toEqual(['A', 'C', 'Đ', 'L', 'S', 'T']);
    expect($('#commune-21289').text()).toContain('Thị trấn Di Lăng, Xã Sơn Bao, Xã Sơn Thượng');
    expect($('#commune-21548').text()).toContain('Giữ nguyên');
  });
});

describe('search', () => {
  it('is a plain form that keeps what was asked', async () => {
    const { $ } = await renderAndParse(buildPageOf('search'));
    expect($('form').attr('action')).toBe('/vi/search');
    expect($('input[name="q"]').attr('value')).toBe('son ha');
    expect($(`label[for="${$('input').attr('id')}"]`)).toHaveLength(1);
  });

  it('says of each result what kind of thing it is, and of a commune what it was', async () => {
    const { $ } = await renderAndParse(buildPageOf('search'));
    expect($('.list li').first().text()).toContain('Xã, phường');
    expect($('.list li').first().text()).toContain('Thị trấn Di Lăng');
    expect($('h2').first().text()).toBe('Tìm thấy 31 kết quả cho “son ha”. Đây là 3 kết quả gần nhất.');
  });

  it('helps on when nothing was asked, and when nothing was found', async () => {
    const asked = await renderAndParse(
      buildPage({ kind: 'search', query: '', results: [], total: 0 }, { path: '/vi/search' }),
    );
    expect(asked.$('main').text()).toContain('ho tro');
    const found = await renderAndParse(
      buildPage({ kind: 'search', query: '<b>x', results: [], total: 0 }, { path: '/vi/search' }),
    );
    expect(found.$('h2').first().text()).toBe('Không tìm thấy gì cho “<b>x”.');
  });
});

describe('an error', () => {
  it('speaks the reader’s language, keeps the doors and offers to try again', async () => {
    const { $ } = await renderAndParse(buildPageOf('error', 'en', { path: '/en' }));
    expect($('h1').text()).toBe('Something went wrong on our side');
    expect($('main a.btn').attr('href')).toBe('/en');
    expect($('main .needs a')).toHaveLength(4);
  });
});
