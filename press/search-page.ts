import { renderDocument } from '../documents/render';
import { pagePath } from '../i18n/paths';
import type { Locale } from '../i18n/locales';
import { composePage } from './compose-page';
import { documentHeaders } from './headers';
import { startPage } from './make-document';
import { getSearchIndex } from './search-desk';

/** Results on one page; further words find better than further pages. */
const MOST_RESULTS = 20;

/** A query as it is searched for and shown: one line, no longer than the index reads. */
export function toQuery(asked: string | null): string {
  return (asked ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** Gives the body of a search page; it is made for each request and never kept. */
export async function renderSearchPage(locale: Locale, asked: string | null): Promise<string> {
  const query = toQuery(asked);
  const found = query
    ? (await getSearchIndex(locale)).search(query, { limit: MOST_RESULTS, offset: 0 })
    : { results: [], total: 0 };
  const page = composePage({
    ...(await startPage(locale)),
    view: { kind: 'search', query, results: found.results.map(({ entry }) => entry), total: found.total },
    pathIn: (one) => pagePath(one, 'search'),
    picture: ['page', 'search'],
  });
  return renderDocument({ ...page, indexable: false });
}

/** Headers of a search page: what someone looks for stays between them and us. */
export function searchHeaders(locale: Locale): Record<string, string> {
  return documentHeaders(locale, 'no-store');
}
