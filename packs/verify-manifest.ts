import type { Manifest } from './format';
import { readManifest } from './read-manifest';
import { toSignedText } from './signed-text';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
}

/**
 * Gives the manifest that a value holds, when it is built as ours are and the site with this public key has signed it;
 * else null. `value` is parsed JSON from anywhere.
 * @throws when `publicKey` is no key of P-256.
 */
export async function verifyManifest(value: unknown, publicKey: JsonWebKey): Promise<Manifest | null> {
  const manifest = readManifest(value);
  if (!manifest) return null;
  const { kty, crv, x, y } = publicKey;
  // The rest of a JWK (`alg`, `key_ops`, `use`) could only forbid what we do with it.
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  const text = new TextEncoder().encode(toSignedText(manifest));
  return (await crypto.subtle.verify(algorithm, key, fromBase64Url(manifest.signature), text)) ? manifest : null;
}
