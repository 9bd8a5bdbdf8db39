import type { Status } from '../../channel/messages';
import { cacheNames, stateKeys } from '../../channel/stores';
import { changeState, readState } from './state';
import type { Surroundings } from '../surroundings';
import { listPaths } from '../documents/document-store';
import { bytesOf } from '../documents/cached-document';
import { listPacks, toPackState } from '../packs/pack-state';
import { listSaved } from '../documents/saved';

type Usage = Status['usage'];

/** The month of an instant in Vietnam, "2026-11"; clocks there are seven hours ahead all year. */
const monthOf = (ms: number): string => new Date(ms + 7 * 60 * 60 * 1000).toISOString().slice(0, 7);

/** Bytes of this month so far. */
async function readUsage(surroundings: Surroundings): Promise<Usage> {
  const month = monthOf(surroundings.now());
  const before = await readState<Usage>(surroundings, stateKeys.usage);
  return before?.month === month ? before : { month, bytes: 0 };
}

/** Adds what came over the network since the last time. A count that cannot be kept is lost, and nothing else. */
export async function countUsage(surroundings: Surroundings): Promise<void> {
  const bytes = surroundings.takeTransferred();
  if (bytes === 0) return;
  const month = monthOf(surroundings.now());
  await changeState<Usage>(surroundings, stateKeys.usage, (before) => ({
    month,
    bytes: bytes + (before?.month === month ? before.bytes : 0),
  })).catch(() => undefined);
}

async function sumVisited(s: Surroundings): Promise<Status['visited']> {
  const cache = await s.caches.open(cacheNames.visited);
  const paths = await listPaths(s, 'visited');
  const cached = await Promise.all(paths.map((path) => cache.match(path, { ignoreVary: true })));
  return { count: paths.length, bytes: cached.reduce((sum, one) => sum + (one ? bytesOf(one) : 0), 0) };
}

/** Everything that the library shows. `had`: whether the page knows that this phone had kept something. */
export async function readStatus(s: Surroundings, had: boolean): Promise<Status> {
  const [packs, saved, visited, usage] = await Promise.all([listPacks(s), listSaved(s), sumVisited(s), readUsage(s)]);
  const isEmpty = saved.length === 0 && packs.every(({ held }) => held.length === 0);
  return { packs: packs.map(toPackState), saved, visited, usage, wiped: had && isEmpty };
}
