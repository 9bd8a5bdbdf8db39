import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { z } from 'zod';
import { getOrMakeOnce } from '../../config/make-once';
import { keyPath } from './places';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const privateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
});

/** The key with which phones verify a manifest. */
export type PublicJwk = Pick<z.infer<typeof privateJwk>, 'kty' | 'crv' | 'x' | 'y'>;

/** The site's key for packs. */
export interface SigningKey {
  readonly publicKey: PublicJwk;
  /** Tells this key from another; it changes when a restore brings another one. */
  readonly id: string;
  /** Base64url, ECDSA P-256 with SHA-256 in r‖s form over the text's UTF-8. */
  sign(text: string): string;
}

const makeJwk = (): string =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));

/**
 * The key kept in the data folder, made on first use. It is read anew each time: a restore may bring another one.
 * @throws Error when the file holds something else, or the folder cannot be written
 */
export function getSigningKey(): SigningKey {
  const path = keyPath();
  const parsed = privateJwk.safeParse(parseJson(getOrMakeOnce(path, makeJwk)));
  if (!parsed.success) throw new Error(`${path} holds no key of P-256: restore it from a backup.`);
  const { kty, crv, x, y } = parsed.data;
  const key = createPrivateKey({ key: parsed.data, format: 'jwk' });
  return {
    publicKey: { kty, crv, x, y },
    id: createHash('sha256').update(`${x}.${y}`).digest('base64url').slice(0, 16),
    sign: (text) => sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url'),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
