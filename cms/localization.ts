import type { LocalizationConfig } from 'payload';
import { locales, sourceLocale } from '../i18n/locales';
import { words } from './words';

/** Payload's own words where they would mislead: here everything happens to the language that is open. */
export const studioTranslations = {
  vi: {
    version: {
      publishIn: 'Xuất bản bản {{locale}}',
      schedulePublish: 'Hẹn giờ cho ngôn ngữ đang mở',
      unpublish: 'Gỡ xuống ở mọi ngôn ngữ',
      unpublishIn: 'Gỡ xuống bản {{locale}}',
    },
  },
  en: {
    version: {
      publishIn: 'Publish the {{locale}} version',
      schedulePublish: 'Schedule the open language',
      unpublish: 'Unpublish in every language',
      unpublishIn: 'Unpublish the {{locale}} version',
    },
  },
};

/** The languages of the content; a text that is missing stays missing, the site itself says what it falls back to. */
export const localization: LocalizationConfig = {
  locales: locales.map((code) => ({ code, label: words(`locale.${code}`) })),
  defaultLocale: sourceLocale,
  defaultLocalePublishOption: 'active',
  fallback: false,
};
