import { stateKeys } from '../../channel/stores';
import { isRecord } from '../../packs/check-shape';
import { fetchWhole } from '../network/fetch-whole';
import { readState, writeState } from '../state/state';
import type { Surroundings } from '../surroundings';

/** Where the site gives its public key. */
export const keyUrl = '/packs/key.json';

function toPublicKey(value: unknown): JsonWebKey | null {
  if (!isRecord(value) || value['kty'] !== 'EC' || value['crv'] !== 'P-256') return null;
  const { x, y } = value;
  return typeof x === 'string' && typeof y === 'string' ? { kty: 'EC', crv: 'P-256', x, y } : null;
}

/**
 * Takes the site's public key and pins it: manifests are checked with this one until a new worker is installed. What is
 * no key (a captive portal's page) is refused.
 * @throws when the network fails or gives something else
 */
export async function pinKey(s: Surroundings): Promise<JsonWebKey> {
  const { status, body } = await fetchWhole(s, keyUrl, { cache: 'no-cache' });
  const key = status === 200 ? toPublicKey(JSON.parse(new TextDecoder().decode(body))) : null;
  if (!key) throw new Error('The site gave no public key.');
  await writeState(s, stateKeys.publicKey, key);
  return key;
}

/** The pinned key; taken now when the installation could not. Null when there is none to be had. */
export async function readKey(s: Surroundings): Promise<JsonWebKey | null> {
  return (await readState<JsonWebKey>(s, stateKeys.publicKey)) ?? (await pinKey(s).catch(() => null));
}
