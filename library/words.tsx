import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatBytes, formatDate, timeZone } from '../i18n/format';
import type { BaseLocale, Locale } from '../i18n/locales';
import type { Messages } from '../i18n/messages';
import type { Refusal } from '../channel/messages';

/** A language that readers may choose, under its own name. */
interface Language {
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

const Given = createContext<LibraryProps | null>(null);

/** How the library speaks: its messages, and sizes, dates and names as its readers write them. */
export function WordsProvider({ given, children }: { readonly given: LibraryProps; readonly children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={given.lang} messages={{ library: given.words }} timeZone={timeZone}>
      <Given.Provider value={given}>{children}</Given.Provider>
    </NextIntlClientProvider>
  );
}

/** The words of the library, with what was given to the page. */
export function useWords() {
  const t = useTranslations('library');
  const given = useContext(Given);
  if (!given) throw new Error('useWords stands outside of WordsProvider.');
  return useMemo(() => {
    const { locale, languages } = given;
    return {
      ...given,
      t,
      size: (bytes: number) => formatBytes(locale, bytes),
      date: (iso: string) => formatDate(locale, iso),
      /** A language's own name; its code where the site does not offer it. */
      nameOf: (asked: Language['locale']) => languages.find((one) => one.locale === asked)?.ownName ?? asked,
    };
  }, [given, t]);
}

/** Why something could not be done, in a sentence that says what to do about it. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t, size } = useWords();
  return (refusal) =>
    refusal.reason === 'no-room'
      ? t('refusal.no-room', { wanted: size(refusal.wanted), free: size(refusal.free) })
      : t(`refusal.${refusal.reason}`);
}
