import { cacheNames } from '../../channel/stores';
import { openPackedPicture } from '../packs/pack-documents';
import type { Surroundings } from '../surroundings';

/** Pictures of visited documents beyond these are forgotten, the first come first. */
const most = 60;

/** The picture, whatever its width and format: /media/ruong-480.webp and /media/ruong-320.avif are one. */
const stemOf = (path: string): string => path.replace(/(?:-\d+)?\.\w+$/, '');

const pathOf = ({ url }: Request): string => new URL(url).pathname;

/** A kept picture: this very file or, failing that, another width of it. */
async function findCached({ caches }: Surroundings, name: string, path: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const exact = await cache.match(path, { ignoreVary: true });
  if (exact) return exact;
  const other = (await cache.keys()).find((key) => stemOf(pathOf(key)) === stemOf(path));
  return other && cache.match(other, { ignoreVary: true });
}

/** Fetches a picture; null when the network fails or gives something else. */
export async function fetchPicture(s: Surroundings, path: string): Promise<Response | null> {
  const response = await s.fetch(path).catch(() => null);
  const isPicture = response?.status === 200 && /^image\//.test(response.headers.get('content-type') ?? '');
  return response && isPicture && response.type === 'basic' ? response : null;
}

async function cacheVisited({ caches }: Surroundings, path: string, picture: Response): Promise<void> {
  const cache = await caches.open(cacheNames.visited);
  await cache.put(path, picture);
  const pictures = (await cache.keys()).map(pathOf).filter((one) => one.startsWith('/media/'));
  await Promise.all(pictures.slice(0, -most).map((one) => cache.delete(one, { ignoreVary: true })));
}

/** Answers for a picture: a saved one, a pack's, a visited one, else the network's, which is kept for the next time. */
export async function answerPicture(s: Surroundings, path: string): Promise<Response> {
  const cached =
    (await findCached(s, cacheNames.saved, path)) ??
    (await openPackedPicture(s, path)) ??
    (await findCached(s, cacheNames.visited, path));
  if (cached) return cached;
  const picture = await fetchPicture(s, path);
  if (!picture) return Response.error();
  await cacheVisited(s, path, picture.clone()).catch(() => undefined);
  return picture;
}
