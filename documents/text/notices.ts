import type { Context } from '../context';
import type { View } from '../page';
import { shownLocale } from '../head/versions';

/** Whether a part of what is shown, however deep, is in another language than the page. */
function hasForeignText(value: unknown, locale: string): boolean {
  if (Array.isArray(value)) return value.some((part) => hasForeignText(part, locale));
  if (typeof value !== 'object' || value === null) return false;
  if ('lang' in value && value.lang !== locale) return true;
  // The glossary of an item is material for explaining words, not a text of the page.
  return Object.entries(value).some(([key, part]) => key !== 'terms' && hasForeignText(part, locale));
}

const itemKinds: readonly View['kind'][] = ['article', 'programme'];

/**
 * What the page has to say about its own language, in one line; null when there is nothing to say.
 * Errors and search results say nothing: the one has its offers, the other shows what it found.
 */
export function toLanguageNotice(ctx: Context): string | null {
  const { page, ui } = ctx;
  const { locale, view } = page;
  if (view.kind === 'not-found' || view.kind === 'error' || view.kind === 'search' || locale === 'vi') return null;
  if (page.alternates.some((alternate) => alternate.locale === locale)) {
    return hasForeignText(view.kind === 'glossary' ? view.terms : view, locale) ? ui.t('notice.partly') : null;
  }
  if (locale === 'vi-simple') {
    return ui.t(itemKinds.includes(view.kind) ? 'notice.noEasyItem' : 'notice.noEasyPage');
  }
  if (locale === 'en') return ui.t('notice.partly');
  const language = page.site.languages.find((one) => one.locale === locale)?.ownName ?? locale;
  return ui.t(shownLocale(ctx) === 'vi' ? 'notice.slotOrdinary' : 'notice.slotSimple', { language });
}
