import { z } from 'zod';
import type { Text } from '../../model/text';
import { fallbackChain } from '../../i18n/fallback';
import { locales, type Locale } from '../../i18n/locales';

/** A localised field as the CMS gives it when asked for all languages: a value a language, any of them missing. */
export type Localised<Value> = Partial<Record<Locale, Value | null>>;

/** Schema of a localised field. Languages that this release does not know are dropped. */
export function localised<Schema extends z.ZodType>(value: Schema) {
  return z
    .record(z.string(), value.nullish())
    .nullish()
    .transform((all) => {
      const known: Localised<z.output<Schema>> = {};
      for (const locale of locales) {
        const one = all?.[locale];
        if (one !== null && one !== undefined) known[locale] = one as z.output<Schema>;
      }
      return known;
    });
}

/** The languages in which a document is published and has a title or name of its own, in menu order. */
export function publishedLocales(status: Localised<string>, title: Localised<string>): Locale[] {
  return locales.filter((locale) => status[locale] === 'published' && title[locale]?.trim());
}

/** One field as `locale` shows it, with the language it is really in; null when no language of the chain has it. */
export function pick<Value>(
  field: Localised<Value>,
  locale: Locale,
  allowed: readonly Locale[],
): { value: Value; lang: Locale } | null {
  for (const lang of fallbackChain(locale)) {
    const value = field[lang];
    if (allowed.includes(lang) && value !== undefined && value !== null && value !== '') return { value, lang };
  }
  return null;
}

/** As `pick`, for plain texts; blank ones count as missing. */
export function pickText(field: Localised<string>, locale: Locale, allowed: readonly Locale[] = locales): Text | null {
  const filled: Localised<string> = {};
  for (const lang of locales) if (field[lang]?.trim()) filled[lang] = field[lang].trim();
  const found = pick(filled, locale, allowed);
  return found && { text: found.value, lang: found.lang };
}
