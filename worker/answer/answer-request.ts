import { answerAsset } from '../assets/assets';
import { answerNavigation, type Navigation } from './answer-navigation';
import { answerPicture } from './answer-picture';
import { answerSearch } from './answer-search';
import type { Route } from '../routes';
import { limits, type Surroundings } from '../surroundings';
import { answerTool } from './tool-page';
import { late, within } from '../network/race';
import { askNetwork } from '../network/ask-network';
import { isReadable } from '../documents/copy';
import { openOfflineDocument } from './offline-document';
import { readReaderLocale } from '../state/reader-locale';
import { settle } from '../network/settle';

/** Answers `/`: where the site sends the reader or, when it does not say in time, home in the reader's language. */
async function answerHome(s: Surroundings, { url, later }: Navigation): Promise<Response> {
  const home = `/${await readReaderLocale(s)}`;
  const hasHome = await isReadable(s, home);
  const network = askNetwork(s, url);
  later(network.then((verdict) => settle(s, '/', verdict, null)));
  const verdict = await within(s, hasHome ? limits.withCopy : limits.withoutCopy, network);
  if (verdict !== late && verdict.kind === 'moved') return Response.redirect(verdict.url.href, 302);
  return hasHome ? Response.redirect(s.origin + home, 302) : openOfflineDocument(s, home);
}

/** Lets a framework's request for a part of a page through; it fails after 4 s, and the page is opened as a whole. */
export async function answerRsc(s: Surroundings, request: Promise<Response>): Promise<Response> {
  const response = await within(s, limits.rsc, request).catch(() => Response.error());
  return response === late ? Response.error() : response;
}

/**
 * Answers a request by its route.
 * @param passOn sends the request to the network as it is
 */
export function answerRequest(
  s: Surroundings,
  route: Exclude<Route, null>,
  navigation: Navigation,
  passOn: () => Promise<Response>,
): Promise<Response> {
  switch (route) {
    case 'home':
      return answerHome(s, navigation);
    case 'document':
      return answerNavigation(s, navigation);
    case 'search':
      return answerSearch(s, navigation);
    case 'tool':
      return answerTool(s, navigation);
    case 'asset':
      return answerAsset(s, navigation.url);
    case 'picture':
      return answerPicture(s, navigation.url.pathname);
    case 'rsc':
      return answerRsc(s, passOn());
  }
}
