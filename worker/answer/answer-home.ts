import type { Navigation } from './answer-navigation';
import { askNetwork } from '../network/ask-network';
import { isReadable } from '../documents/copy';
import { openOfflineDocument } from './offline-document';
import { late, within } from '../network/race';
import { readReaderLocale } from '../state/reader-locale';
import { settle } from '../network/settle';
import { limits, type Surroundings } from '../surroundings';

/** Answers `/`: where the site sends the reader or, when it does not say in time, home in the reader's language. */
export async function answerHome(s: Surroundings, { url, later }: Navigation): Promise<Response> {
  const home = `/${await readReaderLocale(s)}`;
  const hasHome = await isReadable(s, home);
  const network = askNetwork(s, url);
  later(network.then((verdict) => settle(s, '/', verdict, null)));
  const verdict = await within(s, hasHome ? limits.withCopy : limits.withoutCopy, network);
  if (verdict !== late && verdict.kind === 'moved') return Response.redirect(verdict.url.href, 302);
  return hasHome ? Response.redirect(s.origin + home, 302) : openOfflineDocument(s, home);
}
