import { renderDocument } from '../../documents/render';
import type { Locale } from '../../i18n/locales';
import { pagePath } from '../../i18n/paths';
import { answer, withErrorDocument } from './answer';
import { composePage } from '../make/compose-page';
import { documentHeaders } from './headers';
import { toEnabledLocale } from '../languages';
import { startPage } from '../make/make-document';
import { fillCounts } from './respond';
import { getSearchIndex } from '../keep/search-indexes';
import { countsFor } from '../views/view-counts';

/** Results on one page; a further word finds better than a further page. */
const MOST_RESULTS = 20;

/** A query as it is searched for and shown: one line, no longer than the index reads. */
function toQuery(asked: string | null): string {
  return (asked ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
}

async function renderSearchPage(locale: Locale, query: string): Promise<string> {
  const found = query
    ? (await getSearchIndex(locale)).search(query, { limit: MOST_RESULTS, offset: 0 })
    : { results: [], total: 0 };
  const page = composePage({
    ...(await startPage(locale)),
    view: { kind: 'search', query, results: found.results, total: found.total },
    pathIn: (one) => pagePath(one, 'search'),
    picture: ['page', 'search'],
  });
  return (await renderDocument({ ...page, indexable: false })).html;
}

/** Answers a search. It is made for each request and kept nowhere: what someone looks for is their own affair. */
export function answerSearch(request: Request, asked: string): Promise<Response> {
  return withErrorDocument(asked, async () => {
    const locale = await toEnabledLocale(asked);
    if (!locale) return answer(request, asked, () => null);
    const body = await renderSearchPage(locale, toQuery(new URL(request.url).searchParams.get('q')));
    return new Response(fillCounts(body, locale, await countsFor(null)), {
      headers: documentHeaders(locale, 'no-store'),
    });
  });
}
