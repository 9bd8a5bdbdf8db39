import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { buildPageOf, everyBlock } from '../../documents/test-support/fixtures';
import { renderAndParse } from '../../documents/test-support/parse';
import type { ViewKind } from '../../documents/page';
import { buildArticle, toRichText, toText } from '../../documents/test-support/builders';
import { toCommuneEntry, toContactEntry, toTermEntry } from '../../content/from-cms/to-search-entry';
import type { SearchEntry } from '../../model/search';
import type { Locale } from '../../i18n/locales';
import { readDocument } from '../../search/read-document';
import { createSearchIndex } from '../../search/search-index';

/** What a phone reads out of a page of a kind, as the service worker hands it over. */
async function readPage(kind: ViewKind, locale: Locale = 'vi', page = buildPageOf(kind, locale)) {
  const { html } = await renderAndParse(page);
  const main = load(html)('main').html() ?? '';
  return { page, entries: readDocument({ url: page.path, title: 'x', locale, html: main }) };
}

/** What both indexes show and find by. Ids are each index's own. */
const shown = ({ kind, path, title, summary, aliases }: SearchEntry) => ({ kind, path, title, summary, aliases });

describe.each(['vi', 'vi-simple', 'en'] as const)('search on a phone in %s', (locale) => {
  it('has the communes as the server has them, with their former names', async () => {
    const { page, entries } = await readPage('contacts', locale);
    const { view } = page;
    if (view.kind !== 'contacts') throw new Error(view.kind);
    const expected = view.communes.map((commune) => shown(toCommuneEntry(commune, locale)));
    const found = entries.filter(({ kind }) => kind === 'communes').map(shown);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('has the desks as the server has them', async () => {
    const { page, entries } = await readPage('contacts', locale);
    const { view } = page;
    if (view.kind !== 'contacts') throw new Error(view.kind);
    const expected = view.contacts.map((contact) => shown(toContactEntry(contact, locale)));
    expect(entries.filter(({ kind }) => kind === 'contacts').map(shown)).toEqual(expected);
  });

  it('has the terms as the server has them, each at its own place', async () => {
    const { page, entries } = await readPage('glossary', locale);
    const { view } = page;
    if (view.kind !== 'glossary') throw new Error(view.kind);
    expect(entries.map(shown)).toEqual(view.terms.map((term) => shown(toTermEntry(term, locale))));
  });

  it('finds an item by its title, its summary and its body, and by no word that every page has', async () => {
    const { page, entries } = await readPage('article', locale);
    const article = everyBlock();
    expect(entries[0]).toMatchObject({ kind: 'news', path: page.path, title: article.title });
    const index = createSearchIndex(entries);
    expect(index.search('nguoi tu 18 tuoi').total).toBe(1);
    expect(index.search('nơi ho').total).toBe(1);
    expect(entries[0]?.body).not.toMatch(/Gửi cho người khác|Share with|Lượt xem|Views:/);
  });

  it('has programmes with the numbers of the laws behind them', async () => {
    const { page, entries } = await readPage('programme', locale);
    const { view } = page;
    if (view.kind !== 'programme') throw new Error(view.kind);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'programmes', title: view.programme.title });
    expect(entries[0]?.aliases).toEqual(view.programme.legalBasis.map(({ number }) => number));
    expect(entries[0]?.summary).toBe(view.programme.summary?.text ?? '');
  });

  it('leaves out lists and pages that the server does not search either', async () => {
    for (const kind of ['home', 'news-list', 'programme-list', 'about', 'accessibility', 'site-map'] as const) {
      expect((await readPage(kind, locale)).entries, kind).toEqual([]);
    }
  });
});

describe('a text in another language than the page', () => {
  it('keeps its language, so that it is read aloud rightly', async () => {
    const article = buildArticle({ title: toText('Mơnuih mơnam', 'jra'), body: toRichText([]) });
    const page = { ...buildPageOf('article'), view: { kind: 'article', article } as const };
    expect((await readPage('article', 'vi', page)).entries[0]?.title).toEqual({ text: 'Mơnuih mơnam', lang: 'jra' });
  });
});
