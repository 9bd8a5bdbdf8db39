/** Every language of the site, in the order in which menus list them. `vi` is the source. */
export const locales = ['vi', 'vi-simple', 'en', 'hre', 'cua', 'kxy', 'sed', 'bdq', 'jra', 'jeh'] as const;

export type Locale = (typeof locales)[number];

/** Languages that are complete: their interface is translated and they are always shown. */
export const baseLocales = ['vi', 'vi-simple', 'en'] as const satisfies readonly Locale[];

export type BaseLocale = (typeof baseLocales)[number];

/** Slots: hidden until the studio records who approved them. */
export const slotLocales = locales.slice(baseLocales.length) as readonly Exclude<Locale, BaseLocale>[];

export const sourceLocale = 'vi' satisfies Locale;

/** Tells whether a string, from an address say, is one of our locale codes. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Tells whether a locale is one of the complete languages. */
export function isBaseLocale(locale: Locale): locale is BaseLocale {
  return (baseLocales as readonly string[]).includes(locale);
}
