import { isBaseLocale, isLocale, sourceLocale, type Locale } from '../../../i18n/locales';
import { listAddresses } from '../../support/addresses';
import type { Subject } from '../model';

/** The languages that the site offers now: its home page's own menu says so. */
export async function listEnabledLocales(baseUrl: string): Promise<readonly Locale[]> {
  const html = await (await fetch(`${baseUrl}/${sourceLocale}`)).text();
  const offered = [...html.matchAll(/<a\s[^>]*data-language-switch[^>]*>/g)].map(
    ([link]) => /href="\/([^"/]+)"/.exec(link)?.[1] ?? '',
  );
  return [...new Set<string>([sourceLocale, ...offered])].filter(isLocale);
}

/** Every kind of document in each of the languages. A slot has the addresses of the source language. */
export function listSubjects(baseUrl: string, locales: readonly Locale[]): readonly Subject[] {
  return locales.flatMap((locale) =>
    listAddresses(isBaseLocale(locale) ? locale : sourceLocale).map(({ kind, path, status }) => ({
      kind,
      locale,
      url: baseUrl + path.replace(/^\/[^/]+/, `/${locale}`),
      status,
    })),
  );
}
