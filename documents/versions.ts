import type { Locale } from '../i18n/locales';
import { homePath, pagePath } from '../i18n/paths';
import type { Context } from './context';
import type { Alternate, Page } from './page';

/** A language that the reader can go to from here, under its own name. */
export interface LanguageLink extends Alternate {
  readonly ownName: string;
  readonly isCurrent: boolean;
}

/** The language that the page's text is really in. */
export function shownLocale({ page, ui }: Context): Locale {
  if (page.alternates.some(({ locale }) => locale === page.locale)) return page.locale;
  if (page.view.kind === 'article') return page.view.article.title.lang;
  if (page.view.kind === 'programme') return page.view.programme.title.lang;
  return ui.lang;
}

/** An error has no versions of its own; from there a language's home is offered instead. */
function listAlternates(page: Page): readonly Alternate[] {
  if (page.alternates.length > 0) return page.alternates;
  return page.site.languages.map(({ locale }) => ({ locale, path: homePath(locale) }));
}

/** The enabled languages that this page exists in, in menu order; a search keeps its words. */
export function listLanguageLinks({ page }: Context): readonly LanguageLink[] {
  const alternates = listAlternates(page);
  const query = page.view.kind === 'search' && page.view.query ? `?q=${encodeURIComponent(page.view.query)}` : '';
  return page.site.languages.flatMap(({ locale, ownName }) => {
    const found = alternates.find((alternate) => alternate.locale === locale);
    if (!found) return [];
    const path = query && found.path === pagePath(locale, 'search') ? found.path + query : found.path;
    return [{ locale, path, ownName, isCurrent: locale === page.locale && page.alternates.length > 0 }];
  });
}

/** The other one of ordinary and easy Vietnamese, where the page exists in both. */
export function otherVersion(ctx: Context): LanguageLink | null {
  const { locale } = ctx.page;
  if (locale !== 'vi' && locale !== 'vi-simple') return null;
  const links = listLanguageLinks(ctx);
  if (!links.some(({ isCurrent }) => isCurrent)) return null;
  return links.find((link) => link.locale === (locale === 'vi' ? 'vi-simple' : 'vi')) ?? null;
}

/** Where the page only falls back: the version whose text it really shows. */
export function versionShown(ctx: Context): LanguageLink | null {
  const shown = shownLocale(ctx);
  if (ctx.page.alternates.length === 0 || shown === ctx.page.locale) return null;
  return listLanguageLinks(ctx).find(({ locale }) => locale === shown) ?? null;
}
