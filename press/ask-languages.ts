import { isBaseLocale, isLocale, type Locale } from '../i18n/locales';

type Ask = () => Promise<readonly Locale[]>;

const home = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('tieng-lang.enabled-locales');

/** Says, as the server starts (instrumentation.ts), whom to ask in this process which languages readers may choose. */
export function offerLanguages(ask: Ask): void {
  home[key] = ask;
}

/**
 * Whether readers may choose a language. For those whose bundle has no studio in it (proxy.ts): with one they would load
 * the configuration of the studio a second time. While the database is away every language counts as shown.
 */
export async function isShown(locale: string): Promise<boolean> {
  if (!isLocale(locale) || isBaseLocale(locale)) return isLocale(locale);
  const ask = home[key] as Ask | undefined;
  if (!ask) return false;
  return ask().then(
    (shown) => shown.includes(locale),
    () => true,
  );
}
