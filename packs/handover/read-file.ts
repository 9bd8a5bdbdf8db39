import type { ChunkEntry, Manifest } from '../format';
import { isChunk } from '../verify-chunk';
import { verifyManifest } from '../verify-manifest';
import { listBrought } from './layout';
import { readHeader } from './read-header';

/** Why a file is refused: changed by someone; cut off or damaged; no such file, or another site's. */
export type HandoverRefusal = 'forged' | 'broken' | 'foreign';

/** A language that a file brings. Its manifest is verified. */
export interface HandedPack {
  readonly manifest: Manifest;
  /** The chunks that the file brings; a phone hands over what it holds, which may be less than the manifest names. */
  readonly entries: readonly ChunkEntry[];
  /** Reads one chunk's body and checks it; null when it is not the one that the manifest names (the file is forged). */
  read(entry: ChunkEntry): Promise<ArrayBuffer | null>;
}

export type Handover =
  | { readonly ok: true; readonly packs: readonly HandedPack[] }
  | { readonly ok: false; readonly reason: HandoverRefusal };

const refuse = (reason: HandoverRefusal): Handover => ({ ok: false, reason });

/**
 * Reads a file that was handed over. Every manifest's signature is verified with the site's own key, which never comes
 * from the file; chunks are read and verified one by one as they are asked for, and are never all in memory.
 */
export async function readHandoverFile(file: Blob, publicKey: JsonWebKey): Promise<Handover> {
  const header = await readHeader(file);
  if (typeof header === 'string') return refuse(header);
  if (header.key.x !== publicKey.x || header.key.y !== publicKey.y) return refuse('foreign');
  const packs: HandedPack[] = [];
  let end = header.bodiesAt;
  for (const { manifest: value, ids } of header.packs) {
    const manifest = await verifyManifest(value, publicKey);
    const entries = manifest && listBrought(manifest, ids).filter((entry) => entry !== undefined);
    if (!entries || entries.length !== ids.length || packs.some((one) => one.manifest.locale === manifest.locale)) {
      return refuse('forged');
    }
    const starts = new Map<string, number>();
    for (const { id, bytes } of entries) {
      starts.set(id, end);
      end += bytes;
    }
    packs.push({
      manifest,
      entries,
      async read({ id }) {
        const start = starts.get(id);
        const entry = entries.find((one) => one.id === id);
        if (start === undefined || !entry) return null;
        const body = await file.slice(start, start + entry.bytes).arrayBuffer();
        return (await isChunk(entry, body)) ? body : null;
      },
    });
  }
  return end === file.size ? { ok: true, packs } : refuse('broken');
}
