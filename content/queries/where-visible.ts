import type { Where } from 'payload';
import { fallbackChain, itemFallsBack } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';

/**
 * The condition that an item may be shown in a language: published, with a title, in that language itself or,
 * where items fall back, in one of its chain. `title` names the field that every published text has.
 */
export function whereVisible(locale: Locale, title = 'title'): Where {
  const languages = itemFallsBack(locale) ? fallbackChain(locale) : [locale];
  return {
    or: languages.map((language) => ({
      and: [{ [`_status.${language}`]: { equals: 'published' } }, { [`${title}.${language}`]: { exists: true } }],
    })),
  };
}
