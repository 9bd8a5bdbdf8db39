import type { Locale } from '../../i18n/locales';
import type { Context } from '../context';
import type { Alternate } from '../page';

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

function toLanguageLinks({ page }: Context, alternates: readonly Alternate[]): readonly LanguageLink[] {
  const query = page.view.kind === 'search' && page.view.query ? `?q=${encodeURIComponent(page.view.query)}` : '';
  return page.site.languages.flatMap(({ locale, ownName }) => {
    const found = alternates.find((alternate) => alternate.locale === locale);
    return found ? [{ locale, path: found.path + query, ownName, isCurrent: locale === page.locale }] : [];
  });
}

/** The enabled languages that readers can go to from this page, in menu order; a search keeps its words. */
export function listLanguageLinks(ctx: Context): readonly LanguageLink[] {
  return toLanguageLinks(ctx, ctx.page.menu);
}

/** The other one of ordinary and easy Vietnamese, where the page exists in both. */
export function otherVersion(ctx: Context): LanguageLink | null {
  const { locale } = ctx.page;
  if (locale !== 'vi' && locale !== 'vi-simple') return null;
  const links = toLanguageLinks(ctx, ctx.page.alternates);
  if (!links.some(({ isCurrent }) => isCurrent)) return null;
  return links.find((link) => link.locale === (locale === 'vi' ? 'vi-simple' : 'vi')) ?? null;
}

/** Where the page only falls back: the version whose text it really shows. */
export function versionShown(ctx: Context): LanguageLink | null {
  const shown = shownLocale(ctx);
  if (ctx.page.alternates.length === 0 || shown === ctx.page.locale) return null;
  return toLanguageLinks(ctx, ctx.page.alternates).find(({ locale }) => locale === shown) ?? null;
}
