import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { RejectedInput } from '../../../importer/rejected-input';
import { isLoopbackAddress, isPublicAddress } from './is-public-address';

/** Which addresses a connection may go to: public ones, or this machine as well. */
export type Reach = 'public' | 'loopback';

const mayReach = (address: string, reach: Reach): boolean =>
  isPublicAddress(address) || (reach === 'loopback' && isLoopbackAddress(address));

/** Refuses a host that is written as an address which may not be reached; names are looked at when they are resolved. */
export function refuseAddress(hostname: string, reach: Reach): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !mayReach(bare, reach)) throw new RejectedInput('privateAddress');
}

/**
 * Resolves a name and gives the connection the very addresses that were looked at, so that a second answer of the name
 * server cannot lead elsewhere. One address that may not be reached refuses the whole name.
 */
export const safeLookup =
  (reach: Reach): LookupFunction =>
  (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => mayReach(address, reach))) {
        return callback(new RejectedInput('privateAddress'), '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
