import type { Readable } from '../../channel/messages';
import { cacheNames } from '../../channel/stores';
import { describeCached } from './cached-document';
import type { Surroundings } from '../surroundings';

type Store = 'saved' | 'visited';

/** Visited documents beyond these are forgotten, the first come first. Saved ones never are. */
const mostVisited = 300;

const pathOf = (request: Request): string => new URL(request.url).pathname;
const isDocument = (path: string): boolean => !path.startsWith('/media/');

/** The documents that one shelf holds, by path. */
export async function listPaths({ caches }: Surroundings, store: Store): Promise<readonly string[]> {
  const cache = await caches.open(cacheNames[store]);
  return (await cache.keys()).map(pathOf).filter(isDocument);
}

/** A document on a shelf, whatever its answer once varied by. */
export async function findCached({ caches }: Surroundings, store: Store, path: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheNames[store]);
  return cache.match(path, { ignoreVary: true });
}

/**
 * Keeps a document: where the reader saved it, else among the visited ones.
 * @throws when there is no room; what was there stays
 */
export async function storeDocument(surroundings: Surroundings, path: string, cached: Response): Promise<void> {
  const store = (await findCached(surroundings, 'saved', path)) ? 'saved' : 'visited';
  const cache = await surroundings.caches.open(cacheNames[store]);
  await cache.put(path, cached);
  if (store === 'saved') return;
  const oldest = (await listPaths(surroundings, 'visited')).slice(0, -mostVisited);
  await Promise.all(oldest.map((one) => cache.delete(one, { ignoreVary: true })));
}

/** Forgets that a document was visited: it is no more. */
export async function forgetVisited({ caches }: Surroundings, path: string): Promise<void> {
  const cache = await caches.open(cacheNames.visited);
  await cache.delete(path, { ignoreVary: true });
}

/** What lists say of the documents on a shelf. */
export async function describeCache(surroundings: Surroundings, store: Store): Promise<readonly Readable[]> {
  const paths = await listPaths(surroundings, store);
  const cached = await Promise.all(
    paths.map(async (path) => [path, await findCached(surroundings, store, path)] as const),
  );
  return cached.flatMap(([path, response]) => (response ? [describeCached(path, response, store)] : []));
}
