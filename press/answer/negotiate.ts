import Negotiator from 'negotiator';
import { sourceLocale, type Locale } from '../../i18n/locales';

/** The best of the enabled languages by what the browser asks for; the source language when none fits. */
export function negotiate(acceptLanguage: string | null, enabled: readonly Locale[]): Locale {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage?.slice(0, 500) ?? '' } });
  const best = negotiator.language([...enabled]);
  return enabled.find((locale) => locale === best) ?? sourceLocale;
}
