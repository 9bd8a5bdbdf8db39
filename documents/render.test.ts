import { describe, expect, it } from 'vitest';
import { buildArticle, buildPage, toText } from './test-support/builders';
import { buildPageOf, viewKinds } from './test-support/fixtures';
import { renderAndParse } from './test-support/parse';
import type { Locale } from '../i18n/locales';

const locales: readonly Locale[] = ['vi', 'vi-simple', 'en', 'hre'];
const everyPage = viewKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const));

describe.each(everyPage)('a %s page in %s', (kind, locale) => {
  it('is a whole document in its language, with one title and a way past the menus', async () => {
    const { html, $ } = await renderAndParse(buildPageOf(kind, locale));
    expect(html).toMatch(/^<!DOCTYPE html><html /);
    expect($('html').attr('lang')).toBe(locale);
    expect($('h1')).toHaveLength(1);
    expect($('h1').text()).not.toBe('');
    expect($('title').text()).toMatch(/.+ \| Tiếng Làng$/);
    expect($('main#content')).toHaveLength(1);
    const firstStop = $('a, button, input, summary, [tabindex]').first();
    expect(firstStop.attr('href')).toBe('#content');
  });

  it('needs no framework, and nothing that the security policy forbids', async () => {
    const { html, $ } = await renderAndParse(buildPageOf(kind, locale));
    expect($('style')).toHaveLength(1);
    const inline = $('script:not([src])').filter((_, script) => $(script).attr('type') !== 'application/ld+json');
    expect(inline).toHaveLength(1);
    expect(
      $('script[src]')
        .map((_, script) => $(script).attr('src'))
        .get(),
    ).toEqual([expect.stringMatching(/^\/assets\/enhancer\./)]);
    expect($('script[src]').attr('defer')).toBeDefined();
    expect($('[style]')).toHaveLength(0);
    expect(html).not.toMatch(/<[^>]* on[a-z]+=/);
    expect(html).not.toMatch(/<!--|<template|rel="(?:expect|preload|modulepreload)"/);
  });

  it('asks nothing of another origin', async () => {
    const { $ } = await renderAndParse(buildPageOf(kind, locale));
    const loaded = $('script[src], img, source, link[rel="icon"], link[rel="stylesheet"], iframe')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('srcset') ?? $(element).attr('href'))
      .get();
    for (const address of loaded) expect(address).toMatch(/^\/[^/]/);
  });

  it('has no id twice, and no link within the page that leads nowhere', async () => {
    const { $ } = await renderAndParse(buildPageOf(kind, locale));
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids).toEqual([...new Set(ids)]);
    const inPage = $('a[href^="#"]')
      .map((_, link) => ($(link).attr('href') ?? '').slice(1))
      .get();
    for (const target of inPage) expect(ids).toContain(target);
  });

  it('skips no level of heading', async () => {
    const { $ } = await renderAndParse(buildPageOf(kind, locale));
    const levels = $('h1, h2, h3, h4')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('has the same four doors', async () => {
    const { $ } = await renderAndParse(buildPageOf(kind, locale));
    const paths = $('nav.doors a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(paths).toEqual(['news', 'programmes', 'contacts', 'search'].map((door) => `/${locale}/${door}`));
  });
});

describe('what an editor or an old page may bring along', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';

  it('cannot become markup, in the text or in the data for search engines', async () => {
    const article = buildArticle({ title: toText(hostile), summary: toText(hostile), author: hostile });
    const { $ } = await renderAndParse(buildPage({ kind: 'article', article }, { path: '/vi/news/x' }));
    expect($('h1').text()).toBe(hostile);
    expect($('img[src="x"]')).toHaveLength(0);
    expect(
      $('script')
        .map((_, script) => $(script).text())
        .get()
        .filter((text) => text.includes('alert(1)')),
    ).toHaveLength(1);
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({ headline: hostile });
  });

  it('cannot bring in a link that runs a script', async () => {
    const link = {
      type: 'link',
      href: 'java\nscript:alert(1)',
      children: [{ type: 'text', text: 'bấm đây' }],
    } as const;
    const article = buildArticle({
      body: { lang: 'vi', blocks: [{ type: 'paragraph', children: [link] }] },
      source: { name: 'Nguồn', url: 'javascript:alert(1)' },
    });
    const { html, $ } = await renderAndParse(buildPage({ kind: 'article', article }));
    expect(html).not.toContain('script:alert');
    expect($('.text').text()).toContain('bấm đây');
  });
});
