import { interfaceLocale } from '../i18n/fallback';
import type { Locale } from '../i18n/locales';
import en from '../messages/en.json';
import simple from '../messages/vi-simple.json';
import vi from '../messages/vi.json';

/*
 * The worker's few words. Each is named here in full: the bundler then leaves the rest of the messages out, which would
 * weigh more than the worker itself.
 */
const words = {
  vi: {
    news: vi.news.title,
    programmes: vi.programmes.title,
    pages: vi.shell.pages,
    otherLanguages: vi.offline.otherLanguages,
    title: vi.offline.title,
    text: vi.offline.none,
    again: vi.offline.again,
  },
  'vi-simple': {
    news: simple.news.title,
    programmes: simple.programmes.title,
    pages: simple.shell.pages,
    otherLanguages: simple.offline.otherLanguages,
    title: simple.offline.title,
    text: simple.offline.none,
    again: simple.offline.again,
  },
  en: {
    news: en.news.title,
    programmes: en.programmes.title,
    pages: en.shell.pages,
    otherLanguages: en.offline.otherLanguages,
    title: en.offline.title,
    text: en.offline.none,
    again: en.offline.again,
  },
} as const;

/** The worker's words in the language in which the interface speaks to these readers. */
export const wordsOf = (locale: Locale): (typeof words)[keyof typeof words] => words[interfaceLocale(locale)];
