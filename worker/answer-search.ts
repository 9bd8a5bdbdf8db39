import type { Navigation } from './answer-navigation';
import { askNetwork } from './ask-network';
import { toKept } from './kept-document';
import { openOfflineDocument } from './offline-document';
import { late, within } from './race';
import { toPath } from './routes';
import { limits, type Surroundings } from './surroundings';

/** Answers a search: the network's results, never stored; the offline document when they do not come. */
export async function answerSearch(s: Surroundings, { url }: Navigation): Promise<Response> {
  const path = toPath(url);
  const verdict = await within(s, limits.withoutCopy, askNetwork(s, url));
  if (verdict === late || verdict.kind === 'none') return openOfflineDocument(s, path);
  if (verdict.kind === 'moved') return Response.redirect(verdict.url.href, 302);
  s.shown.set(path, { source: 'network', at: s.now() });
  return toKept(verdict.whole, s.now());
}
