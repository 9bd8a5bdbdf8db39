import type { LocalizationConfig } from 'payload';
import { locales, sourceLocale } from '../i18n/locales';
import { words } from './words';

/** The languages of the content; a text that is missing stays missing, the site itself says what it falls back to. */
export const localization: LocalizationConfig = {
  locales: locales.map((code) => ({ code, label: words(`locale.${code}`) })),
  defaultLocale: sourceLocale,
  defaultLocalePublishOption: 'active',
  fallback: false,
};
