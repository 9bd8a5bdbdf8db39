import { load } from 'cheerio';
import { beforeEach, describe, expect, it } from 'vitest';
import { document } from '../test-support/answers';
import { createPhone, down, type Phone } from '../test-support/phone';
import { read, visit } from '../test-support/visit';
import { chooseLocale } from '../state/reader-locale';

let phone: Phone;
beforeEach(() => {
  phone = createPhone();
});

/** The offline pages of these languages came to the phone, and then the network went. */
async function withOfflinePages(...locales: readonly string[]): Promise<void> {
  phone.network = (path) => document(`Không có mạng ${path}`, { main: '<div data-readable=""></div>' });
  for (const locale of locales) await read(phone, `/${locale}/offline`);
  phone.network = down;
}

const shownFor = async (path: string): Promise<string | undefined> =>
  /Không có mạng (\S+)\/offline</.exec(await read(phone, path))?.[1];

describe('the page that stands in for one that cannot be had', () => {
  it('is in the language that was asked for, else the nearest that is here, else the reader’s, else any', async () => {
    await withOfflinePages('en');
    expect(await shownFor('/vi/news/x')).toBe('/en');
    await withOfflinePages('vi');
    expect(await shownFor('/hre/news/x')).toBe('/vi');
    await withOfflinePages('vi-simple');
    expect(await shownFor('/hre/news/x')).toBe('/vi-simple');
    expect(await shownFor('/vi/news/x')).toBe('/vi');
    expect(await shownFor('/en/news/x')).toBe('/en');
  });

  it('is in the reader’s own language before those that everyone has', async () => {
    await withOfflinePages('vi-simple', 'hre');
    await chooseLocale(phone, 'hre');
    expect(await shownFor('/en/news/x')).toBe('/hre');
  });

  it('is in a language of a village where only that one is here', async () => {
    await withOfflinePages('cua');
    expect(await shownFor('/en/news/x')).toBe('/cua');
  });

  it('keeps the site’s own headers, and says of when it is', async () => {
    await withOfflinePages('vi');
    const response = await visit(phone, '/vi/news/x').response;
    expect(response.headers.get('x-tieng-lang')).toBe('document');
    expect(phone.shown.get('/vi/news/x')).toEqual({ source: 'visited', at: phone.clock });
  });

  it('shows titles as they are, also those with signs that a replacement would take for its own', async () => {
    await withOfflinePages('vi');
    phone.network = () => document('Giá $& và $1');
    await read(phone, '/vi/news/gia');
    phone.network = down;
    expect(await read(phone, '/vi/news/x')).toContain('>Giá $&amp; và $1</a>');
  });
});

describe('the last resort, on a phone that has nothing', () => {
  it.each([
    ['/vi/news/x', 'vi', 'vi'],
    ['/en/news/x', 'en', 'en'],
    ['/hre/news/x', 'vi-simple', 'hre'],
  ])('is a whole page, in the language of %s, with a way to try again', async (path, lang) => {
    const response = await visit(phone, path).response;
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-tieng-lang')).toBe('document');
    const $ = load(await response.text());
    expect($('html').attr('lang')).toBe(lang);
    expect($('title').text()).toBe($('h1').text());
    for (const words of ['h1', 'main#content p', 'a[href=""]']) expect($(words).text().length).toBeGreaterThan(3);
  });
});
