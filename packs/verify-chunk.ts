import type { ChunkEntry } from './format';

/** SHA-256 of bytes, hexadecimal, as manifests write it. */
export async function toSha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a body is the chunk that a manifest names: of its length, and with its hash. */
export async function isChunk(entry: Pick<ChunkEntry, 'bytes' | 'sha256'>, body: ArrayBuffer): Promise<boolean> {
  return body.byteLength === entry.bytes && (await toSha256(body)) === entry.sha256;
}
