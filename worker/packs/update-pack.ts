import type { ChunkEntry, Manifest } from '../../packs/format';
import { bringBody, hasBody, sweepBodies, type BodySource } from './chunk-bodies';
import { refuse, type Refusal } from '../../channel/messages';
import { replaceChunks, toStoredChunk, withChunks } from './stored-chunks';
import { changePack, type StoredChunk, type StoredPack } from './pack-state';
import type { Plan } from './plan-update';
import { refuseFailure, refuseWithoutRoom } from '../state/quota';
import type { Surroundings } from '../surroundings';

export interface Work {
  readonly source: BodySource;
  /** Told the bytes of each chunk as it is there. */
  readonly onBytes: (bytes: number) => void;
  /** Whether the reader asked to stop; what is there stays. */
  readonly isStopped: () => boolean;
}

export type Updated = { readonly ok: true; readonly pack: StoredPack } | Refusal;

/** Bytes of these chunks that are not on the phone yet. */
export async function missingBytes(s: Surroundings, entries: readonly ChunkEntry[]): Promise<number> {
  const there = await Promise.all(entries.map((entry) => hasBody(s, entry)));
  return entries.reduce((sum, { bytes }, index) => sum + (there[index] ? 0 : bytes), 0);
}

async function bring(s: Surroundings, entry: ChunkEntry, work: Work): Promise<StoredChunk | Refusal> {
  try {
    const body = await bringBody(s, entry, work.source);
    if (typeof body === 'string') return refuse(body);
    const chunk = await toStoredChunk(entry, body, s.now());
    work.onBytes(entry.bytes);
    return chunk;
  } catch (error) {
    return refuseFailure(error, entry.bytes, 'broken');
  }
}

/**
 * Brings a pack up to a manifest. With the shell that is held, each chunk is shown as it comes; with another one, all
 * that it concerns is fetched first and shown in one step, so that no document mixes two versions. Bodies that came
 * before an interruption are not fetched again. Refuses before anything is written when there is no room.
 */
export async function updatePack(
  s: Surroundings,
  before: StoredPack,
  manifest: Manifest,
  plan: Plan,
  work: Work,
): Promise<Updated> {
  const noRoom = await refuseWithoutRoom(s, await missingBytes(s, [...plan.together, ...plan.single]));
  if (noRoom) return noRoom;
  let pack = before;
  const show = async (change: (held: readonly StoredChunk[]) => readonly StoredChunk[]): Promise<void> => {
    pack = await changePack(s, manifest.locale, (now) => withChunks(now, manifest, change(now.held)));
  };
  try {
    const together: StoredChunk[] = [];
    for (const entry of plan.together) {
      const chunk = await bring(s, entry, work);
      if ('ok' in chunk) return chunk;
      together.push(chunk);
      if (work.isStopped()) return { ok: true, pack };
    }
    const wanted = new Set(plan.wanted.map(({ id }) => id));
    if (together.length > 0) {
      await show((held) => replaceChunks(held, together).filter(({ entry }) => wanted.has(entry.id)));
    }
    for (const entry of plan.single) {
      const chunk = await bring(s, entry, work);
      if ('ok' in chunk) return chunk;
      await show((held) => replaceChunks(held, [chunk]));
      if (work.isStopped()) return { ok: true, pack };
    }
    await show((held) => held.filter(({ entry }) => wanted.has(entry.id)));
    pack = await changePack(s, manifest.locale, (now) => ({ ...now, manifest }));
    await sweepBodies(s, pack.locale, plan.wanted);
    return { ok: true, pack };
  } catch (error) {
    return refuseFailure(error, 0, 'unknown');
  }
}
