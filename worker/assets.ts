import { cacheNames } from './contract/messages';
import { openHeldShell } from './pack-documents';
import { listPacks } from './pack-state';
import type { Surroundings } from './surroundings';

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

/** Whether an answer is the file that its name says: a portal's page is no script. */
function isRight(path: string, { status, type, headers }: Response): boolean {
  const expected = types[path.slice(path.lastIndexOf('.') + 1)];
  return status === 200 && type === 'basic' && Boolean(expected?.test(headers.get('content-type') ?? ''));
}

/** A file that a pack's shell brought along. */
async function findInShells(s: Surroundings, path: string): Promise<Response | null> {
  for (const pack of await listPacks(s)) {
    const asset = (await openHeldShell(s, pack))?.assets.find(({ url }) => url === path);
    if (asset) return new Response(asset.body, { headers: { 'content-type': asset.type } });
  }
  return null;
}

/** Keeps a file, and forgets the one that came first when there are too many. */
async function keep(cache: Cache, path: string, response: Response): Promise<void> {
  await cache.put(path, response);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  await Promise.all(paths.slice(0, -most).map((one) => cache.delete(one)));
}

/**
 * Answers for a file whose name changes with its content: the kept one, a pack's, else the network's, which is kept when
 * it is right. A missing file is a real 404, and what is somebody else's is a failure.
 */
export async function answerAsset(s: Surroundings, url: URL): Promise<Response> {
  const path = url.pathname;
  const cache = await s.caches.open(cacheNames.assets);
  const kept = (await cache.match(path, matching)) ?? (await findInShells(s, path));
  if (kept) return kept;
  const response = await s.fetch(path + url.search).catch(() => Response.error());
  if (!isRight(path, response)) return response.status === 404 ? response : Response.error();
  await keep(cache, path, response.clone()).catch(() => undefined);
  return response;
}

/** Keeps the files that a page loads. Gives whether all of them are here; one that fails does not hinder the others. */
export async function keepAssets(s: Surroundings, paths: readonly string[]): Promise<boolean> {
  const kept = await Promise.all(
    paths.map(async (path) => (await answerAsset(s, new URL(path, s.origin)).catch(() => Response.error())).ok),
  );
  return kept.every(Boolean);
}
