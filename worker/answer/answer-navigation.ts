import { askNetwork, type Verdict } from '../network/ask-network';
import { findCopy, isFresh, type Copy } from '../documents/copy';
import { toCached } from '../documents/cached-document';
import { openOfflineDocument } from './offline-document';
import { late, within } from '../network/race';
import { toPath } from '../routes';
import { settle } from '../network/settle';
import { limits, type Surroundings } from '../surroundings';

/** A navigation as its handlers see it. */
export interface Navigation {
  readonly url: URL;
  readonly isReload: boolean;
  /** Of the page that is being opened. */
  readonly clientId?: string;
  /** Keeps the worker running until this work has ended. */
  readonly later: (work: Promise<unknown>) => void;
}

const showCopy = (s: Surroundings, path: string, copy: Copy): Response => {
  s.shown.set(path, copy.shown);
  return copy.response;
};

/** What the network's verdict lets be shown; null when it is no use. */
function toAnswer(s: Surroundings, path: string, verdict: Verdict): Response | null {
  if (verdict.kind === 'none') return null;
  if (verdict.kind === 'moved') return Response.redirect(verdict.url.href, 302);
  s.shown.set(path, { source: 'network', at: s.now() });
  return toCached(verdict.whole, s.now());
}

/** An error is no better than a copy, and what the reader saved is shown even when the site has it no more. */
const isWorseThan = ({ kind }: Verdict, { shown }: Copy): boolean =>
  kind === 'error' || (kind === 'missing' && shown.source === 'saved');

/**
 * Answers a navigation to a document. A copy under a day old is shown at once and refreshed behind; a reload and an
 * older copy ask the network first, for 3 s with a copy and 10 s without. What comes later is kept for the next time.
 */
export async function answerNavigation(s: Surroundings, navigation: Navigation): Promise<Response> {
  const { url, isReload, clientId, later } = navigation;
  const path = toPath(url);
  const copy = await findCopy(s, path);
  const network = askNetwork(s, new URL(path, url));
  if (copy && !isReload && isFresh(copy, s.now())) {
    later(network.then((verdict) => settle(s, path, verdict, copy, clientId)));
    return showCopy(s, path, copy);
  }
  const verdict = await within(s, copy ? limits.withCopy : limits.withoutCopy, network);
  const isUseless = verdict === late || verdict.kind === 'none' || (copy && isWorseThan(verdict, copy));
  if (!isUseless) {
    later(settle(s, path, verdict, null));
    const answer = toAnswer(s, path, verdict);
    if (answer) return answer;
  }
  later(network.then((inTheEnd) => settle(s, path, inTheEnd, copy ?? 'offline', clientId)));
  return copy ? showCopy(s, path, copy) : openOfflineDocument(s, path);
}
