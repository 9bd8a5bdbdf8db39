import type { Alternate, Page, View } from '../../documents/page';
import type { Site } from '../../model/site';
import { baseLocales, isBaseLocale, locales, sourceLocale, type Locale } from '../../i18n/locales';
import { sharePicturePath } from '../../i18n/paths';

/** What a maker knows of its page; the rest follows. */
export interface PageParts {
  readonly locale: Locale;
  readonly siteUrl: string;
  readonly site: Site;
  readonly view: View;
  /** The languages that have this page, where not all of them do: a list may be shorter in one. */
  readonly existsIn?: readonly Locale[];
  /** Address of this page in a language. */
  readonly pathIn: (locale: Locale) => string;
  /** Kind and slug of its share picture. */
  readonly picture: readonly [kind: string, slug: string];
}

/** The default scopes of every document: what its header and footer say. */
export const chromeScopes = ['site-settings', 'languages'] as const;

/**
 * A page that exists in every language, such as home or a list. The complete languages have a text of their own
 * for it; a slot speaks through a fallback, so search engines are sent to the source.
 */
export function composePage({ locale, siteUrl, site, view, pathIn, picture, existsIn = locales }: PageParts): Page {
  const own = isBaseLocale(locale);
  const exists = (one: Locale): boolean => existsIn.includes(one);
  return {
    locale,
    siteUrl,
    site,
    view,
    path: pathIn(locale),
    canonicalPath: pathIn(own ? locale : sourceLocale),
    indexable: own,
    alternates: baseLocales.filter(exists).map((one): Alternate => ({ locale: one, path: pathIn(one) })),
    menu: site.languages
      .map((language): Alternate => ({ locale: language.locale, path: pathIn(language.locale) }))
      .filter((one) => exists(one.locale)),
    sharePicture: sharePicturePath(locale, ...picture),
    isPreview: false,
  };
}

/** A page of an item: its versions are the languages in which it has a text of its own and that readers may choose. */
export function composeItemPage(
  parts: PageParts & { readonly versions: readonly Locale[]; readonly shownIn: Locale },
): Page {
  const { locale, site, versions, shownIn, pathIn } = parts;
  const enabled = new Set(site.languages.map((language) => language.locale));
  const alternates = versions
    .filter((one) => enabled.has(one))
    .map((one): Alternate => ({ locale: one, path: pathIn(one) }));
  return {
    ...composePage(parts),
    canonicalPath: pathIn(shownIn),
    indexable: shownIn === locale,
    alternates,
    menu: alternates,
  };
}
