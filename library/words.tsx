import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatDate, timeZone } from '../i18n/format';
import { sizeWords } from './store/sizes';
import type { Language, LibraryProps } from './types';

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
      size: (bytes: number) => sizeWords(locale, bytes),
      date: (iso: string) => formatDate(locale, iso),
      /** A language's own name; its code where the site does not offer it. */
      nameOf: (asked: Language['locale']) => languages.find((one) => one.locale === asked)?.ownName ?? asked,
    };
  }, [given, t]);
}
