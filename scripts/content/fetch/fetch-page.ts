import { MAX_INPUT_BYTES } from '../../../importer/limits';
import { fetchBytes, toWebAddress, type Fetched } from './fetch-bytes';
import { isLoopbackName } from './is-public-address';

/**
 * Fetches a page or feed whose address the operator typed. This machine itself may be named so, for a portal that runs
 * beside this site; a redirect leads to it only where the typed address did already, and never to another private one.
 * @throws RejectedInput with the reason
 */
export function fetchPage(address: string, timeout = 20_000): Promise<Fetched> {
  const typed = toWebAddress(address);
  const isOwn = isLoopbackName(typed.hostname);
  return fetchBytes(typed, {
    mostBytes: MAX_INPUT_BYTES,
    timeout,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1',
    reachOf: (url) => (isOwn && url.origin === typed.origin ? 'loopback' : 'public'),
  });
}
