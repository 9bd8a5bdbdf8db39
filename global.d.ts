import type { Locale } from './i18n/locales';
import type { Messages } from './i18n/messages';

/** Types the messages and locales of next-intl in the tools: a wrong key there is a type error. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
