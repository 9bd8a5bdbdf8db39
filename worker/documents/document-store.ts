import { cacheNames, type Readable } from '../../channel/messages';
import { describeKept } from './kept-document';
import type { Surroundings } from '../surroundings';

type Shelf = 'saved' | 'visited';

/** Visited documents beyond these are forgotten, the first come first. Saved ones never are. */
const mostVisited = 300;

const pathOf = (request: Request): string => new URL(request.url).pathname;
const isDocument = (path: string): boolean => !path.startsWith('/media/');

/** The documents that one shelf holds, by path. */
export async function listPaths({ caches }: Surroundings, shelf: Shelf): Promise<readonly string[]> {
  const cache = await caches.open(cacheNames[shelf]);
  return (await cache.keys()).map(pathOf).filter(isDocument);
}

/** A document on a shelf, whatever its answer once varied by. */
export async function findKept({ caches }: Surroundings, shelf: Shelf, path: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheNames[shelf]);
  return cache.match(path, { ignoreVary: true });
}

/**
 * Keeps a document: where the reader saved it, else among the visited ones.
 * @throws when there is no room; what was there stays
 */
export async function keepDocument(surroundings: Surroundings, path: string, kept: Response): Promise<void> {
  const shelf = (await findKept(surroundings, 'saved', path)) ? 'saved' : 'visited';
  const cache = await surroundings.caches.open(cacheNames[shelf]);
  await cache.put(path, kept);
  if (shelf === 'saved') return;
  const oldest = (await listPaths(surroundings, 'visited')).slice(0, -mostVisited);
  await Promise.all(oldest.map((one) => cache.delete(one, { ignoreVary: true })));
}

/** Forgets that a document was visited: it is no more. */
export async function forgetVisited({ caches }: Surroundings, path: string): Promise<void> {
  const cache = await caches.open(cacheNames.visited);
  await cache.delete(path, { ignoreVary: true });
}

/** What lists say of the documents on a shelf. */
export async function describeShelf(surroundings: Surroundings, shelf: Shelf): Promise<readonly Readable[]> {
  const paths = await listPaths(surroundings, shelf);
  const kept = await Promise.all(paths.map(async (path) => [path, await findKept(surroundings, shelf, path)] as const));
  return kept.flatMap(([path, response]) => (response ? [describeKept(path, response, shelf)] : []));
}
