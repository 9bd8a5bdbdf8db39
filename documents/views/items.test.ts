import { describe, expect, it } from 'vitest';
import { totalViewsMarker, viewsMarker } from '../../config/view-markers';
import { buildArticle, buildContact, buildPage, buildProgramme } from '../test-support/builders';
import { buildPageOf } from '../test-support/fixtures';
import { renderAndParse } from '../test-support/parse';

const pageOf = (changes: Parameters<typeof buildArticle>[0]) =>
  buildPage({ kind: 'article', article: buildArticle(changes) }, { path: '/vi/news/a' });

describe('a news item', () => {
  it('says when it came out, who wrote it, how long it takes and how often it was read', async () => {
    const { $ } = await renderAndParse(pageOf({}));
    expect($('.meta time').attr('datetime')).toBe('2022-08-18T22:09:00+07:00');
    expect($('.meta time').text()).toBe('Đăng ngày 18 tháng 8 năm 2022');
    expect($('.meta').text()).toContain('Văn Yên');
    expect($('.meta').text()).toMatch(/Đọc chừng \d+ phút/);
    expect($('[data-views]').text()).toBe(`Lượt xem: ${viewsMarker}`);
    expect($('[data-total-views]').text()).toContain(totalViewsMarker);
    expect($('main').text()).toContain('Trang gốc ghi 113 lượt xem');
  });

  it('says when it was changed, if that was later', async () => {
    const { $ } = await renderAndParse(pageOf({ revisedAt: '2022-09-01T01:00:00.000Z' }));
    expect($('.meta').text()).toContain('Cập nhật ngày 1 tháng 9 năm 2022');
    const before = await renderAndParse(pageOf({ revisedAt: '2022-08-18T15:00:00.000Z' }));
    expect(before.$('.meta').text()).not.toContain('Cập nhật');
  });

  it('says that it is a sample or of the past, in words', async () => {
    const { $ } = await renderAndParse(pageOf({ isSample: true, isArchive: true }));
    expect($('.meta').text()).toContain('Bài mẫu');
    expect($('.meta').text()).toContain('Lưu trữ');
  });

  it('explains each abbreviation at its first use, on the page itself', async () => {
    const { $ } = await renderAndParse(pageOf({}));
    expect($('a[href="#w-htx"]')).toHaveLength(1);
    expect($('a[href="#w-htx"] abbr').attr('title')).toBe('Hợp tác xã');
    expect($('#w-htx').text()).toContain('Nhiều người cùng góp vốn');
    expect($('.words a').attr('href')).toBe('/vi/glossary');
  });

  it('offers its picture in AVIF and WebP, lazily, with its place kept', async () => {
    const { $ } = await renderAndParse(pageOf({}));
    expect($('picture source').attr('type')).toBe('image/avif');
    expect($('picture source').attr('srcset')).toContain('/media/ky-ket-320.avif 320w');
    const picture = $('picture img');
    expect(picture.attr('src')).toBe('/media/ky-ket-480.webp');
    expect([picture.attr('loading'), picture.attr('width'), picture.attr('height')]).toEqual(['lazy', '960', '640']);
    expect(picture.attr('alt')).toContain('ký vào giấy');
  });

  it('stands without a body, a picture, an author or a source', async () => {
    const { $ } = await renderAndParse(
      pageOf({
        body: null,
        picture: null,
        author: null,
        source: null,
        sourceViews: null,
        summary: null,
        programme: null,
      }),
    );
    expect($('main').text()).toContain('Bài này chỉ có phần tóm tắt');
    expect($('main').text()).not.toContain('null');
  });
});

describe('a programme', () => {
  it('says its status in words, and when and by whom it was last checked', async () => {
    const { $ } = await renderAndParse(buildPageOf('programme'));
    expect($('.standing .tag').text()).toBe('Đang có hiệu lực');
    expect($('.standing time').attr('datetime')).toBe('2026-11-24');
    expect($('.standing').text()).toContain('24 tháng 11 năm 2026, Ban biên tập');
  });

  it('answers the six questions in order; what nobody has confirmed says so, and whom to ask', async () => {
    const { $ } = await renderAndParse(buildPageOf('programme'));
    const questions = $('article h2')
      .map((_, heading) => $(heading).text())
      .get()
      .slice(0, 6);
    expect(questions).toEqual([
      'Đây là gì?',
      'Dành cho ai?',
      'Được những gì?',
      'Tham gia thế nào?',
      'Cần giấy tờ gì?',
      'Hỏi ai?',
    ]);
    const missing = $('h2:contains("Được những gì?")').next().text();
    expect(missing).toContain('Chưa có thông tin xác nhận');
    expect(missing).toContain('Ủy ban nhân dân xã');
  });

  it('names the law by number, date, title and address', async () => {
    const { $ } = await renderAndParse(buildPageOf('programme'));
    const first = $('h2:contains("Căn cứ pháp lý")').next().find('li').first();
    expect(first.find('a').attr('href')).toBe('https://vanban.chinhphu.vn/');
    expect(first.text()).toContain('Nghị quyết 257/2025/QH15, ngày 11 tháng 12 năm 2025');
  });

  it('rings a number that is confirmed, and says when none is', async () => {
    const contacts = [buildContact({ phone: '0255 000 000' }), buildContact({ id: 2 })];
    const { $ } = await renderAndParse(buildPage({ kind: 'programme', programme: buildProgramme({ contacts }) }));
    expect($('.card a').attr('href')).toBe('tel:0255000000');
    expect($('.card').last().text()).toContain('Chưa có số điện thoại được xác nhận');
  });
});

describe('controls that need a script', () => {
  it('are hidden until they work, and carry no word in the script’s place', async () => {
    const { $ } = await renderAndParse(pageOf({}));
    for (const name of ['share', 'display', 'browser-hint']) {
      expect($(`[data-enhance="${name}"]`).attr('hidden')).toBeDefined();
    }
    expect($('[data-share], [data-save], [data-listen]')).toHaveLength(0);
    expect($('[data-enhance="share"]').attr('data-msg-copied')).not.toBe('');
    expect($('[data-enhance="display"]').attr('data-msg-size')).toContain('{choice}');
    expect($('[data-text-size]')).toHaveLength(4);
    expect($('[data-theme-choice][aria-pressed="true"]').attr('data-theme-choice')).toBe('auto');
  });
});

describe('the count of views', () => {
  it('is asked for on what is read, and not on drafts, searches and errors', async () => {
    expect((await renderAndParse(pageOf({}))).$('body').attr('data-view-path')).toBe('/vi/news/a');
    const passing = [
      buildPageOf('search'),
      buildPageOf('not-found'),
      buildPageOf('error'),
      buildPageOf('article', 'vi', { isPreview: true }),
    ];
    for (const page of passing) expect((await renderAndParse(page)).$('body').attr('data-view-path')).toBeUndefined();
  });
});

describe('a draft', () => {
  it('says at its top that it is one', async () => {
    const { $ } = await renderAndParse(buildPageOf('article', 'vi', { isPreview: true }));
    expect($('main').text()).toMatch(/^Bản nháp/);
  });
});
