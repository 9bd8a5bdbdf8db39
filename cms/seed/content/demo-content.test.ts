import { describe, expect, it } from 'vitest';
import { baseLocales, isLocale } from '../../../i18n/locales';
import { pageNames } from '../../../i18n/paths';
import { listTexts } from '../build/list-texts';
import { demoContent } from './demo-content';

const { news, programmes, contacts, glossary } = demoContent;
const texts = listTexts(demoContent);

function addressExists(href: string): boolean {
  const [, locale, kind, slug, ...rest] = href.split('/');
  if (locale === undefined || !isLocale(locale) || rest.length > 0) return false;
  const pages: readonly string[] = [...pageNames, 'news', 'programmes'];
  if (slug === undefined) return kind === undefined || pages.includes(kind);
  if (kind === 'programmes') return programmes.some((item) => item.slug === slug);
  return kind === 'news' && news.some((item) => item.slug === slug && (locale !== 'en' || item.texts.en !== undefined));
}

describe('the demo content', () => {
  it('has the signing of 2022 as an archive item, and eleven more', () => {
    const signing = news.find((item) => item.slug === 'ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
    expect(signing).toMatchObject({ archived: true, programmeSlug: 'phoi-hop-2022-2030' });
    expect(signing?.publishedAt.slice(0, 10)).toBe('2022-08-18');
    expect(news.length).toBeGreaterThanOrEqual(12);
    expect(news.filter((item) => item.archived)).toHaveLength(1);
  });

  it('has at least six news items in English, the signing among them', () => {
    const english = news.filter((item) => item.texts.en).map((item) => item.slug);
    expect(english.length).toBeGreaterThanOrEqual(6);
    expect(english).toContain('ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030');
  });

  it('has the four programmes with their status', () => {
    expect(Object.fromEntries(programmes.map((item) => [item.slug, item.status]))).toEqual({
      'phoi-hop-2022-2030': 'archive',
      'mtqg-1719-giai-doan-1': 'ended',
      'mtqg-2026-2035': 'in-force',
      'hop-tac-xa': 'in-force',
    });
    for (const item of programmes) expect(item.checkedAt, item.slug).toBe('2026-11-24');
  });

  it('answers the same questions of a programme in each language', () => {
    for (const item of programmes) {
      const open = baseLocales.map((locale) => Object.entries(item.sections[locale]).filter(([, blocks]) => !blocks));
      expect(open[1], item.slug).toEqual(open[0]);
      expect(open[2], item.slug).toEqual(open[0]);
    }
  });

  it('names its items by addresses that hold, each once', () => {
    const names = [
      ...news.map((item) => `news/${item.slug}`),
      ...programmes.map((item) => `programmes/${item.slug}`),
      ...contacts.map((item) => `contacts/${item.key}`),
      ...glossary.map((item) => `glossary/${item.anchor}`),
    ];
    for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('dates each item in Vietnamese time, and none after the day of the check', () => {
    for (const item of news) {
      expect(item.publishedAt, item.slug).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      expect(item.publishedAt < '2026-11-24', item.slug).toBe(true);
      expect(item.archived || item.publishedAt > '2026-07', item.slug).toBe(true);
    }
  });

  it('links only to what exists, in the language of the text', () => {
    for (const { where, locale, links } of texts) {
      for (const href of links) {
        expect(href.split('/')[1], `${where} ${href}`).toBe(locale);
        expect(addressExists(href), `${where} ${href}`).toBe(true);
      }
    }
  });

  it('ties news and programmes only to what exists', () => {
    for (const item of news) {
      if (item.programmeSlug) expect(programmes.map(({ slug }) => slug)).toContain(item.programmeSlug);
    }
    for (const item of programmes) {
      for (const key of item.contacts) expect(contacts.map((contact) => contact.key)).toContain(key);
    }
  });

  it('leaves no mark unread and no line empty', () => {
    for (const { where, lines } of texts) {
      for (const line of lines) {
        expect(line.trim(), where).toBe(line);
        expect(line, where).not.toBe('');
        expect(line, where).not.toMatch(/\*\*|\]\(/);
      }
    }
  });

  it('ends each news item with whom to ask', () => {
    for (const item of news) {
      for (const locale of baseLocales) {
        const text = texts.find(({ where, locale: own }) => where === `news/${item.slug}` && own === locale);
        if (text) expect(text.links, `${item.slug} ${locale}`).toContain(`/${locale}/contacts`);
      }
    }
  });
});
