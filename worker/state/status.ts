import { cacheNames, type Status } from '../../channel/messages';
import { listPaths } from '../documents/document-store';
import { bytesOf } from '../documents/kept-document';
import { listPacks, toPackState } from '../packs/pack-state';
import { listSaved } from '../documents/saved';
import type { Surroundings } from '../surroundings';
import { readUsage } from './usage';

async function sumVisited(s: Surroundings): Promise<Status['visited']> {
  const cache = await s.caches.open(cacheNames.visited);
  const paths = await listPaths(s, 'visited');
  const kept = await Promise.all(paths.map((path) => cache.match(path, { ignoreVary: true })));
  return { count: paths.length, bytes: kept.reduce((sum, one) => sum + (one ? bytesOf(one) : 0), 0) };
}

/** Everything that the library shows. `had`: whether the page knows that this phone had kept something. */
export async function readStatus(s: Surroundings, had: boolean): Promise<Status> {
  const [packs, saved, visited, usage] = await Promise.all([listPacks(s), listSaved(s), sumVisited(s), readUsage(s)]);
  const isEmpty = saved.length === 0 && packs.every(({ held }) => held.length === 0);
  return { packs: packs.map(toPackState), saved, visited, usage, wiped: had && isEmpty };
}
