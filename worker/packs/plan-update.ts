import { choosePictures, chooseTexts } from '../../packs/choose-part';
import type { ChunkEntry, Manifest } from '../../packs/format';
import type { StoredPack } from './pack-state';

/** What to fetch, and when the change may be shown. */
export interface Plan {
  /** All chunks that are to be held in the end, in the manifest's order. */
  readonly wanted: readonly ChunkEntry[];
  /** To be there before anything of it is shown, because the shell changes; empty when it stays. */
  readonly together: readonly ChunkEntry[];
  /** To be fetched and shown one by one. */
  readonly single: readonly ChunkEntry[];
}

/**
 * Plans how a pack is brought up to a manifest, with these chunks besides the held ones.
 * @param ids in the order in which to fetch them
 * @param essential ids of what everyone needs
 */
export function planUpdate(
  pack: StoredPack,
  manifest: Manifest,
  ids: readonly string[],
  essential: readonly string[],
): Plan {
  const heldIds = pack.held.map(({ entry }) => entry.id);
  const named = new Set(manifest.chunks.map(({ id }) => id));
  const wishes = pack.wishes.flatMap((wish) => {
    if (wish === 'texts') return chooseTexts(manifest);
    return wish === 'pictures' ? choosePictures(manifest) : essential;
  });
  // A chunk that is no more was merged into another: what everyone needs stays complete at least.
  const merged = heldIds.some((id) => !named.has(id)) ? essential : [];
  const chosen = [...ids, ...wishes, ...merged, ...heldIds].filter((id) => named.has(id));
  const order = new Map(['shell', ...chosen].reverse().map((id, place) => [id, -place]));
  const wanted = chosen.length > 0 ? manifest.chunks.filter(({ id }) => order.has(id)) : [];
  const inOrder = [...wanted].sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  const heldUrls = new Set(pack.held.map(({ entry }) => entry.url));
  const missing = inOrder.filter(({ url }) => !heldUrls.has(url));
  const shell = pack.held.find(({ entry }) => entry.kind === 'shell')?.entry;
  if (!shell || !missing.some(({ kind }) => kind === 'shell')) return { wanted, together: [], single: missing };
  const together = missing.filter(({ id }) => heldIds.includes(id));
  return { wanted, together, single: missing.filter((entry) => !together.includes(entry)) };
}
