import type { ChunkEntry, UnsignedManifest } from './format';

const toSignedEntry = ({ id, kind, url, sha256, bytes, rawBytes, documents }: ChunkEntry): ChunkEntry => ({
  id,
  kind,
  url,
  sha256,
  bytes,
  rawBytes,
  documents,
});

/** The text that a manifest's signature is over: its JSON, keys in the order of the format, nothing else in it. */
export function toSignedText({ locale, version, generatedAt, chunks }: UnsignedManifest): string {
  return JSON.stringify({ locale, version, generatedAt, chunks: chunks.map(toSignedEntry) });
}
