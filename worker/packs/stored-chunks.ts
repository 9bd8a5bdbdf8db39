import type { ChunkEntry, Manifest } from '../../packs/format';
import { indexDocuments } from '../../packs/index-documents';
import { openPictures, openShell, openText } from '../../packs/open-chunk';
import { inflate } from './inflate';
import type { StoredChunk, StoredPack } from './pack-state';

/** Looks into a verified body. @throws when it does not hold what it should */
export async function toStoredChunk(entry: ChunkEntry, body: ArrayBuffer, at: number): Promise<StoredChunk> {
  const nothing = { entry, at, documents: [], pictures: [] };
  if (entry.kind === 'text') {
    const { documents } = await openText(entry, body, inflate);
    return { ...nothing, documents: indexDocuments([{ chunk: entry.id, documents }]) };
  }
  if (entry.kind === 'pictures') {
    const { pictures } = await openPictures(entry, body, inflate);
    return { ...nothing, pictures: pictures.flatMap(({ url, alsoFor }) => [url, ...alsoFor]) };
  }
  if (entry.kind === 'shell') await openShell(entry, body, inflate);
  return nothing;
}

/** Chunks that a manifest no longer names come first: whatever replaces them is newer. */
function sortLike(manifest: Manifest, chunks: readonly StoredChunk[]): readonly StoredChunk[] {
  const places = new Map(manifest.chunks.map(({ id }, place) => [id, place]));
  const placeOf = ({ entry }: StoredChunk): number => places.get(entry.id) ?? -1;
  return [...chunks].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A pack that holds these chunks and no others, in the order of this manifest. */
export function withChunks(pack: StoredPack, manifest: Manifest, chunks: readonly StoredChunk[]): StoredPack {
  const held = sortLike(manifest, chunks);
  const index = indexDocuments(held.map(({ entry, documents }) => ({ chunk: entry.id, documents })));
  return { ...pack, held, index };
}

/** The held chunks with these ones in the place of those with the same ids. */
export function replaceChunks(held: readonly StoredChunk[], chunks: readonly StoredChunk[]): readonly StoredChunk[] {
  const ids = new Set(chunks.map(({ entry }) => entry.id));
  return [...held.filter(({ entry }) => !ids.has(entry.id)), ...chunks];
}
