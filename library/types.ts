import type { BaseLocale, Locale } from '../i18n/locales';
import type { Messages } from '../i18n/messages';

/** A language that readers may choose, under its own name. */
export interface Language {
  readonly locale: Locale;
  readonly ownName: string;
}

/** What the library is given with its page. */
export interface LibraryProps {
  /** The language of the page, and the one that its words are really in. */
  readonly locale: Locale;
  readonly lang: BaseLocale;
  readonly words: Messages['library'];
  /** What the button is called by which documents are saved. */
  readonly saveWords: string;
  readonly languages: readonly Language[];
}
