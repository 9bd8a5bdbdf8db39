import type { Locale } from '../i18n/locales';
import type { Text } from './text';

/** A language that readers may choose. */
export interface Language {
  readonly locale: Locale;
  /** Its own name, in itself. */
  readonly ownName: string;
}

/** What every document says about the site and its publisher. */
export interface Site {
  readonly organisation: Text;
  readonly footer: Text | null;
  readonly address: Text | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The enabled languages, in menu order. */
  readonly languages: readonly Language[];
}
