import { isBaseLocale, type BaseLocale, type Locale } from './locales';

/**
 * The languages to try for one text, best first, the asked one included.
 * A slot falls back to easy Vietnamese before the official one: it is what most of its readers can follow.
 */
export function fallbackChain(locale: Locale): readonly Locale[] {
  if (locale === 'vi') return ['vi'];
  if (locale === 'vi-simple' || locale === 'en') return [locale, 'vi'];
  return [locale, 'vi-simple', 'vi'];
}

/**
 * Whether a whole item may be shown in this language without a text of its own.
 * English readers cannot be expected to read Vietnamese, so an item without English is a 404 at /en.
 */
export function itemFallsBack(locale: Locale): boolean {
  return locale !== 'en';
}

/** The complete language in which the interface speaks when the page is in `locale`. */
export function interfaceLocale(locale: Locale): BaseLocale {
  return isBaseLocale(locale) ? locale : 'vi-simple';
}

/** The locale whose dates and numbers we use; Intl has no data for the slots. */
export function formattingLocale(locale: Locale): 'vi' | 'en' {
  return locale === 'en' ? 'en' : 'vi';
}

/** The value of og:locale for a page. */
export function openGraphLocale(locale: Locale): string {
  if (locale === 'en') return 'en_US';
  return locale === 'vi' || locale === 'vi-simple' ? 'vi_VN' : locale;
}
