import { cacheNames } from '../../channel/stores';
import type { Surroundings } from '../surroundings';

/** Enough for the files of several versions: a tab that was opened two versions ago still finds its own. */
const most = 160;

const types: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /^text\/css/,
  svg: /^image\//,
  png: /^image\//,
  webp: /^image\//,
  ico: /^image\//,
  woff2: /font/,
};

const matching = { ignoreVary: true, ignoreSearch: true } as const;

const openCache = ({ caches }: Surroundings): Promise<Cache> => caches.open(cacheNames.assets);

/** Paths of the kept files that begin like this, in the order in which they came. */
const listCached = async (cache: Cache, start: string): Promise<readonly string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith(start));

/** Whether an answer is the file that its name says: a portal's page is no script. */
function isRight(path: string, { status, type, headers }: Response): boolean {
  const expected = types[path.slice(path.lastIndexOf('.') + 1)];
  return status === 200 && type === 'basic' && Boolean(expected?.test(headers.get('content-type') ?? ''));
}

/**
 * Keeps a file, and forgets the one that came first when there are too many. Each folder is counted by itself: the many
 * files of the tools never push out the few scripts of documents.
 */
async function store(cache: Cache, path: string, response: Response): Promise<void> {
  await cache.put(path, response);
  const paths = await listCached(cache, path.slice(0, path.indexOf('/', 1)));
  await Promise.all(paths.slice(0, -most).map((one) => cache.delete(one)));
}

/** Gives a file whose name changes with its content: the kept one, else the network's, which is kept when it is right. */
export async function getAsset(s: Surroundings, path: string, search = ''): Promise<Response> {
  const cache = await openCache(s);
  const cached = await cache.match(path, matching);
  if (cached) return cached;
  const response = await s.fetch(path + search).catch(() => Response.error());
  if (!isRight(path, response)) return response.status === 404 ? response : Response.error();
  await store(cache, path, response.clone()).catch(() => undefined);
  return response;
}

/** The script of documents that was kept last under this name, in whatever version: `/assets/enhancer.` and any hash. */
export async function findOtherVersion(s: Surroundings, path: string): Promise<Response | undefined> {
  const [start] = /^\/assets\/[\w-]+\./.exec(path) ?? [];
  const cache = await openCache(s);
  const other = start && (await listCached(cache, start)).slice(-1)[0];
  return other ? cache.match(other, matching) : undefined;
}
