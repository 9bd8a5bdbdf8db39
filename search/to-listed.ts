import { toExcerpt } from '../model/excerpt';
import type { SearchAnswer } from './search-index';

/** An answer with no more of each entry than a list shows, for handing it from one thread to another. */
export function toListed({ results, total }: SearchAnswer): SearchAnswer {
  return { results: results.map((entry) => ({ ...entry, summary: toExcerpt(entry.summary), body: '' })), total };
}
