import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { buildRss, type FeedItem } from './rss';

const item: FeedItem = {
  path: '/vi/news/ky-ket-phoi-hop',
  title: 'Ký kết phối hợp',
  summary: 'Hai bên ký chương trình phối hợp.',
  author: 'Văn Yên',
  publishedAt: '2022-08-18T22:09:00+07:00',
};

function read(items: readonly FeedItem[], locale: 'vi' | 'vi-simple' | 'en' = 'vi') {
  const xml = buildRss({ locale, siteUrl: 'https://vi-du.vn', title: 'Tiếng Làng', description: 'Tin mới', items });
  return { xml, $: load(xml, { xmlMode: true }) };
}

describe('the news feed', () => {
  it('says what a feed reader needs, with whole addresses', () => {
    const { $ } = read([item]);
    expect($('rss').attr('version')).toBe('2.0');
    expect($('channel > title').text()).toBe('Tiếng Làng');
    expect($('channel > link').text()).toBe('https://vi-du.vn/vi/news');
    expect($('channel > atom\\:link[rel=self]').attr('href')).toBe('https://vi-du.vn/feeds/vi/news.xml');
    expect($('channel > lastBuildDate').text()).toBe('Thu, 18 Aug 2022 15:09:00 GMT');
    expect($('item > link').text()).toBe('https://vi-du.vn/vi/news/ky-ket-phoi-hop');
    expect($('item > guid[isPermaLink=true]').text()).toBe('https://vi-du.vn/vi/news/ky-ket-phoi-hop');
    expect($('item > pubDate').text()).toBe('Thu, 18 Aug 2022 15:09:00 GMT');
    expect($('item > dc\\:creator').text()).toBe('Văn Yên');
    expect($('item > description').text()).toBe('Hai bên ký chương trình phối hợp.');
  });

  it('names its language as feed readers know it', () => {
    expect(read([], 'vi-simple').$('language').text()).toBe('vi');
    expect(read([], 'en').$('language').text()).toBe('en');
  });

  it('is a right feed without items, author and summary', () => {
    expect(read([]).$('channel > description').text()).toBe('Tin mới');
    const { $, xml } = read([{ ...item, author: null, summary: '' }]);
    expect($('item').length).toBe(1);
    expect(xml).not.toContain('creator>');
  });

  it('keeps any text whole, but for what XML cannot hold', () => {
    const title = "“A & B” <script>alert('x')</script> ]]> \u0000\u0008\ud83d \ud83d\udcfb ơ̆";
    const { $, xml } = read([{ ...item, title }]);
    expect($('item > title').text()).toBe("“A & B” <script>alert('x')</script> ]]>  \ud83d\udcfb ơ̆");
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0000');
  });

  it('leaves out a date that is none', () => {
    expect(read([{ ...item, publishedAt: 'hôm qua' }]).$('pubDate').length).toBe(0);
  });
});
