import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { buildRobots } from './robots';
import { buildSitemap, type SitemapUrl } from './sitemap';

const alternates = [
  { locale: 'vi', path: '/vi/news/a' },
  { locale: 'en', path: '/en/news/a' },
] as const;

const read = (urls: readonly SitemapUrl[]) => load(buildSitemap('https://vi-du.vn', urls), { xmlMode: true });

describe('the site map', () => {
  it('names each address in full, with its last change', () => {
    const $ = read([{ path: '/vi/news/a', changedAt: '2026-11-20T08:00:00.000Z', alternates: [] }]);
    expect($('url > loc').text()).toBe('https://vi-du.vn/vi/news/a');
    expect($('url > lastmod').text()).toBe('2026-11-20T08:00:00Z');
  });

  it('tells of the versions that exist, and of the source for everybody else', () => {
    const $ = read(alternates.map(({ path }) => ({ path, alternates })));
    const links = $('url')
      .last()
      .find('xhtml\\:link')
      .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
      .get();
    expect(links).toEqual([
      'vi https://vi-du.vn/vi/news/a',
      'en https://vi-du.vn/en/news/a',
      'x-default https://vi-du.vn/vi/news/a',
    ]);
  });

  it('says nothing of versions or changes where there are none', () => {
    const $ = read([{ path: '/vi', changedAt: null, alternates: [{ locale: 'vi', path: '/vi' }] }]);
    expect($('xhtml\\:link, lastmod').length).toBe(0);
  });

  it('keeps to the bound of the protocol', () => {
    const many = Array.from({ length: 50_010 }, (_, at) => ({ path: `/vi/news/${at}`, alternates: [] }));
    const xml = buildSitemap('https://vi-du.vn', many);
    expect(xml.split('<loc>').length - 1).toBe(50_000);
    expect(xml).toContain('/vi/news/0<');
  });

  it('escapes what an address may hold', () => {
    expect(buildSitemap('https://vi-du.vn', [{ path: '/vi?a=1&b="2"', alternates: [] }])).toContain(
      '<loc>https://vi-du.vn/vi?a=1&amp;b=%222%22</loc>',
    );
  });
});

describe('robots.txt', () => {
  const lines = buildRobots({ siteUrl: 'https://vi-du.vn' }).split('\n');

  it('opens what residents read and closes the studio and search', () => {
    expect(lines[0]).toBe('User-agent: *');
    expect(lines).toContain('Allow: /');
    for (const path of ['/admin', '/api/', '/vi/search', '/vi-simple/search', '/en/search']) {
      expect(lines).toContain(`Disallow: ${path}`);
    }
    expect(lines).not.toContain('Disallow: /');
  });

  it('points to the site map', () => {
    expect(lines).toContain('Sitemap: https://vi-du.vn/sitemap.xml');
  });
});
