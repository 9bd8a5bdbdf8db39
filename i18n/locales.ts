/** Languages that are complete: their interface is translated and they are always shown. `vi` is the source. */
export const baseLocales = ['vi', 'vi-simple', 'en'] as const;

/** Slots: hidden until the studio records who approved them. */
export const slotLocales = ['hre', 'cua', 'kxy', 'sed', 'bdq', 'jra', 'jeh'] as const;

export type BaseLocale = (typeof baseLocales)[number];

export type Locale = BaseLocale | (typeof slotLocales)[number];

/** Every language of the site, in the order in which menus list them. */
export const locales: readonly Locale[] = /* @__PURE__ */ ([] as Locale[]).concat(baseLocales, slotLocales);

export const sourceLocale = 'vi' satisfies Locale;

/** Tells whether a string, from an address say, is one of our locale codes. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Tells whether a locale is one of the complete languages. */
export function isBaseLocale(locale: Locale): locale is BaseLocale {
  return (baseLocales as readonly string[]).includes(locale);
}
