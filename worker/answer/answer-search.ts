import type { Navigation } from './answer-navigation';
import { askNetwork } from '../network/ask-network';
import { findCopy } from '../documents/copy';
import { toCached } from '../documents/cached-document';
import { openOfflineDocument } from './offline-document';
import { late, within } from '../network/race';
import { toPath } from '../routes';
import { limits, type Surroundings } from '../surroundings';

/**
 * Answers a search: the network's results, never stored. When they do not come, the search page as it is without a
 * question: it looks through what is on this phone for the one in its address. Else the offline document.
 */
export async function answerSearch(s: Surroundings, { url }: Navigation): Promise<Response> {
  const path = toPath(url);
  const copy = await findCopy(s, path);
  const verdict = await within(s, copy ? limits.withCopy : limits.withoutCopy, askNetwork(s, url));
  if (verdict === late || verdict.kind === 'none') {
    if (!copy) return openOfflineDocument(s, path);
    s.shown.set(path, copy.shown);
    return copy.response;
  }
  if (verdict.kind === 'moved') return Response.redirect(verdict.url.href, 302);
  s.shown.set(path, { source: 'network', at: s.now() });
  return toCached(verdict.whole, s.now());
}
