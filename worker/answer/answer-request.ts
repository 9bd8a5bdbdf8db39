import { answerAsset } from '../assets/assets';
import { answerHome } from './answer-home';
import { answerNavigation, type Navigation } from './answer-navigation';
import { answerPicture } from './answer-picture';
import { answerRsc } from './answer-rsc';
import { answerSearch } from './answer-search';
import type { Route } from '../routes';
import type { Surroundings } from '../surroundings';
import { answerTool } from './tool-page';

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
