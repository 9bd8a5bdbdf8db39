import { baseLocales, type BaseLocale } from '../../i18n/locales';

const signing = 'ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

/** One address of every kind of document in a language, with what the demo content has. */
export function listAddresses(locale: BaseLocale): { kind: string; path: string; status: number }[] {
  const at = (kind: string, rest: string, status = 200) => ({ kind, path: `/${locale}${rest}`, status });
  return [
    at('home', ''),
    at('news-list', '/news'),
    at('news-list-2', '/news/page/2', locale === 'en' ? 404 : 200),
    at('article', `/news/${signing}`),
    at('programme-list', '/programmes'),
    at('programme', '/programmes/mtqg-2026-2035'),
    at('contacts', '/contacts'),
    at('glossary', '/glossary'),
    at('about', '/about'),
    at('accessibility', '/accessibility'),
    at('site-map', '/site-map'),
    at('offline', '/offline'),
    at('search', '/search'),
    at('search-results', '/search?q=hop+tac+xa'),
    at('search-empty', '/search?q=zzzzzz'),
    at('not-found', '/news/khong-co-bai-nay', 404),
  ];
}

/** Every kind of document in every complete language. */
export const allAddresses = baseLocales.flatMap((locale) =>
  listAddresses(locale).map((address) => ({ locale, ...address })),
);
