import { describe, expect, it } from 'vitest';
import { buildSite } from '../../documents/test-support/builders';
import { listPath } from '../../i18n/paths';
import type { Locale } from '../../i18n/locales';
import { composePage, type PageParts } from './compose-page';

const site = buildSite({
  languages: (['vi', 'vi-simple', 'en', 'hre'] as const).map((locale) => ({ locale, ownName: locale })),
});

const compose = (locale: Locale, more: Partial<PageParts> = {}) =>
  composePage({
    locale,
    siteUrl: 'https://vi-du.vn',
    site,
    view: { kind: 'news-list', list: { items: [], page: 1, pageCount: 1, total: 0 } },
    pathIn: (one) => listPath(one, 'news'),
    picture: ['page', 'news'],
    ...more,
  });

const localesOf = (links: readonly { readonly locale: Locale }[]): readonly Locale[] =>
  links.map(({ locale }) => locale);

describe('a page that every language has', () => {
  it('is to be found by search engines in each complete language, at its own address', () => {
    for (const locale of ['vi', 'vi-simple', 'en'] as const) {
      expect(compose(locale)).toMatchObject({ indexable: true, canonicalPath: `/${locale}/news` });
    }
  });

  it('stays out of them in a slot, which has no text of its own for it, and leads to the source', () => {
    expect(compose('hre')).toMatchObject({ path: '/hre/news', indexable: false, canonicalPath: '/vi/news' });
    for (const locale of ['vi', 'hre'] as const) {
      expect(localesOf(compose(locale).alternates)).toEqual(['vi', 'vi-simple', 'en']);
    }
  });

  it('can be read in a slot all the same: the menu offers it', () => {
    expect(localesOf(compose('vi').menu)).toEqual(['vi', 'vi-simple', 'en', 'hre']);
  });

  it('is offered only in the languages whose list is as long', () => {
    const page = compose('vi', { existsIn: ['vi', 'vi-simple'], pathIn: (one) => listPath(one, 'news', 3) });
    expect(localesOf(page.alternates)).toEqual(['vi', 'vi-simple']);
    expect(localesOf(page.menu)).toEqual(['vi', 'vi-simple']);
  });
});
