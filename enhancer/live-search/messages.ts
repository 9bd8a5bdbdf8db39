import type { Locale } from '../../i18n/locales';
import type { SearchAnswer } from '../../search/search-index';

/* What the search page and its thread tell each other. */

/** Results on one page, as many as the server gives; a further word finds better than a further page. */
export const mostResults = 20;

/**
 * To the thread: first where the answers of the service worker to `texts` and `status` will come, two ports beside
 * the message; then what to look for.
 */
export type ToThread =
  | { readonly type: 'open'; readonly locale: Locale }
  | { readonly type: 'find'; readonly id: number; readonly query: string };

/** From the thread: how much there is to search through, and of when it is (ISO 8601); then what was found. */
export type FromThread =
  | { readonly type: 'ready'; readonly entries: number; readonly asOf: string }
  | { readonly type: 'found'; readonly id: number; readonly answer: SearchAnswer };
