import { load, type CheerioAPI } from 'cheerio';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundItem } from '../../content/queries/news';
import { buildArticle, buildContact, buildProgramme, buildSite, toText } from '../../documents/test-support/builders';
import type { Locale } from '../../i18n/locales';
import type { Article } from '../../model/article';
import type { Programme } from '../../model/programme';
import { createChangeClock } from '../keep/change-clock';
import { createPress, type MadeDocument } from '../keep/press';
import { createStore } from '../keep/store';
import { makeItem } from './make-item';

/** What the queries read: the content of a site in miniature. */
const content = vi.hoisted(() => ({
  programme: null as FoundItem<Programme> | null,
  article: null as FoundItem<Article> | null,
  languages: [] as Locale[],
}));
vi.mock('../../content/queries/programmes', () => ({ getProgramme: async () => content.programme }));
vi.mock('../../content/queries/news', () => ({ getArticle: async () => content.article }));
vi.mock('../../content/queries/site', () => ({
  getSite: async () => buildSite({ languages: content.languages.map((locale) => ({ locale, ownName: locale })) }),
}));
vi.mock('../settings', () => ({ readSettings: () => ({ siteUrl: 'https://vi-du.vn' }) }));

beforeEach(() => {
  content.languages = ['vi', 'vi-simple', 'en'];
  content.programme = null;
  content.article = null;
});

const versionsIn = (locales: readonly Locale[]) => locales.map((lang) => toText('Bài', lang));

/** A news item with a text in these languages, as a page shows it in the language of `shownIn`. */
function publish(shownIn: Locale, versions: readonly Locale[]): void {
  const article = buildArticle({ title: toText('Bài', shownIn), versions });
  content.article = { id: article.id, versions: versionsIn(versions), item: article };
}

const make = async (locale: Locale): Promise<{ made: MadeDocument; $: CheerioAPI }> => {
  const made = await makeItem(locale, 'news', 'bai');
  if (!made) throw new Error('There is an item.');
  return { made, $: load(made.body) };
};

/** What a search engine reads of a page. */
const readHead = ($: CheerioAPI) => ({
  robots: $('meta[name="robots"]').attr('content') ?? null,
  canonical: $('link[rel="canonical"]').attr('href') ?? null,
  versions: Object.fromEntries(
    $('link[rel="alternate"][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang'), $(link).attr('href')]),
  ) as Readonly<Record<string, string>>,
});

const at = (locale: Locale): string => `https://vi-du.vn/${locale}/news/bai`;

describe('an item for search engines', () => {
  it('with a text of its own is to be found, at its own address and beside its other versions', async () => {
    publish('vi-simple', ['vi', 'vi-simple']);
    expect(readHead((await make('vi-simple')).$)).toEqual({
      robots: null,
      canonical: at('vi-simple'),
      versions: { vi: at('vi'), 'vi-simple': at('vi-simple'), 'x-default': at('vi') },
    });
  });

  it.each(['vi-simple', 'hre'] as const)(
    'that only falls back in %s stays out, and leads to its source',
    async (locale) => {
      content.languages = ['vi', 'vi-simple', 'en', 'hre'];
      publish('vi', ['vi', 'en']);
      expect(readHead((await make(locale)).$)).toEqual({
        robots: 'noindex',
        canonical: at('vi'),
        versions: { vi: at('vi'), en: at('en'), 'x-default': at('vi') },
      });
    },
  );

  it('does not name a version in a language that readers may not choose', async () => {
    publish('vi', ['vi', 'hre']);
    const { $ } = await make('vi');
    expect(Object.keys(readHead($).versions)).toEqual(['vi', 'x-default']);
    expect(
      $('[data-language-switch]')
        .toArray()
        .map((link) => $(link).attr('hreflang')),
    ).toEqual(['vi']);
  });
});

describe('an item that a language may not show', () => {
  it('is a 404 that offers its versions, those that readers may choose', async () => {
    content.article = { id: 11, versions: versionsIn(['vi', 'vi-simple', 'hre']), item: null };
    const { made, $ } = await make('en');
    expect(made.status).toBe(404);
    const offers = $('main a[hreflang]')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(offers).toEqual(['/vi/news/bai', '/vi-simple/news/bai']);
    expect(readHead($)).toEqual({ robots: 'noindex', canonical: null, versions: {} });
  });

  it('is nothing at all when nothing of it is published', async () => {
    expect(await makeItem('vi', 'news', 'bai')).toBeNull();
    expect(await makeItem('vi', 'programmes', 'bai')).toBeNull();
  });
});

describe('an item that is kept', () => {
  let latest = 0;
  const changes = new Map<string, number>();
  const raise = (scope: string): void => void changes.set(scope, (latest += 1));
  const press = createPress(
    createStore(1_000_000),
    createChangeClock(async () => ({ latest, scopes: new Map(changes) }), 0),
  );
  const read = async (kind: 'news' | 'programmes'): Promise<string> =>
    (
      await press.get(kind, async () => {
        const made = await makeItem('vi', kind, 'x');
        if (!made) throw new Error('There is an item.');
        return made;
      })
    ).body;

  it('has a contact’s new number as soon as the number has changed', async () => {
    const show = (phone: string): void => {
      const item = buildProgramme({ contacts: [buildContact({ phone })] });
      content.programme = { id: item.id, versions: versionsIn(['vi']), item };
    };
    show('0255 111 111');
    expect(await read('programmes')).toContain('0255 111 111');
    show('0255 222 222');
    raise('contacts');
    expect(await read('programmes')).toContain('0255 222 222');
  });

  it.each(['glossary', 'media', 'contacts', 'news/11', 'programmes/21', 'site-settings', 'languages'])(
    'is made again when %s has changed, which it is made from',
    async (scope) => {
      publish('vi', ['vi']);
      await read('news');
      const item = buildArticle({ title: toText(`Sau khi đổi ${scope}`) });
      content.article = { id: item.id, versions: versionsIn(['vi']), item };
      raise('news/12');
      expect(await read('news')).not.toContain(`Sau khi đổi ${scope}`);
      raise(scope);
      expect(await read('news')).toContain(`Sau khi đổi ${scope}`);
    },
  );
});
