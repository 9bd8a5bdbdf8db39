import type { ChunkEntry, Manifest } from '../format';

/*
 * A file that goes from phone to phone (`.tienglang`): eight bytes that say what it is, the length of a JSON header as
 * four bytes, the header, then the bodies of chunks one after the other.
 */

export const magic = new TextEncoder().encode('TLANG\r\n\u0001');

/** Bytes before the header. */
export const preludeLength = magic.length + 4;

/** A header is a few kilobytes; one that claims more than this is not ours. */
export const maxHeaderLength = 4_000_000;

/** The public key whose site made the file, as far as it tells one site from another. */
export interface SiteKey {
  readonly x: string;
  readonly y: string;
}

/** A language in a file. `ids` are the chunks that it brings, in the order of their bodies. */
export interface HeaderPack {
  readonly manifest: Manifest;
  readonly ids: readonly string[];
}

export interface Header {
  readonly format: 1;
  readonly key: SiteKey;
  readonly packs: readonly HeaderPack[];
}

/** The entries of the chunks that a language brings, in the order of their bodies. */
export function listBrought(manifest: Manifest, ids: readonly string[]): readonly (ChunkEntry | undefined)[] {
  return ids.map((id) => manifest.chunks.find((entry) => entry.id === id));
}
