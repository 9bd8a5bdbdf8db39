import { RejectedInput } from '../../../importer/rejected-input';
import { fetchBytes, toWebAddress, type Fetched } from './fetch-bytes';

/** The studio takes no larger picture. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Fetches a picture from the host of its page, and from there alone; never from this machine or a private network,
 * whatever the page says.
 * @throws RejectedInput with the reason
 */
export function fetchPicture(address: string, pageAddress: string, timeout = 10_000): Promise<Fetched> {
  const page = toWebAddress(pageAddress);
  return fetchBytes(toWebAddress(address), {
    mostBytes: MOST_BYTES,
    timeout,
    accept: 'image/avif, image/webp, image/jpeg, image/png',
    reachOf: (url) => {
      if (url.host !== page.host) throw new RejectedInput('otherHost');
      return 'public';
    },
  });
}
