import type { Locale } from '../i18n/locales';

/** A text together with the language that it is really in, which may be a fallback of the one asked for. */
export interface Text {
  readonly text: string;
  readonly lang: Locale;
}
