import { totalViewsMarker, viewsMarker } from '../../config/view-markers';
import { formattingLocale } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';
import { documentHeaders } from './headers';
import type { StoredDocument } from '../keep/store';

/** Counts of views, read as an answer is given. */
export interface ViewCounts {
  readonly document: number;
  readonly site: number;
}

/** Puts the counts where a document left room for them. */
export function fillCounts(body: string, locale: Locale, counts: ViewCounts): string {
  const numbers = new Intl.NumberFormat(formattingLocale(locale));
  return body
    .replaceAll(viewsMarker, numbers.format(counts.document))
    .replaceAll(totalViewsMarker, numbers.format(counts.site));
}

/** Whether what the browser has is still right; entity tags are compared weakly (RFC 9110, 13.1.2). */
export function isUnchanged(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match');
  if (!asked) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((tag) => bare(tag) === bare(etag));
}

/** Answers a request with a document: 304 when the browser has it, else the whole with its counts filled in. */
export function respond(request: Request, document: StoredDocument, locale: Locale, counts: ViewCounts): Response {
  const headers = { ...documentHeaders(locale), ...document.headers, ETag: document.etag };
  if (document.status === 200 && isUnchanged(request, document.etag))
    return new Response(null, { status: 304, headers });
  return new Response(fillCounts(document.body, locale, counts), { status: document.status, headers });
}
