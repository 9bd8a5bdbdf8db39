import type { Locale } from '../../i18n/locales';
import type { ChunkEntry } from '../../packs/format';
import { isChunk } from '../../packs/verify-chunk';
import { cacheNames } from '../../channel/stores';
import { fetchWhole } from '../network/fetch-whole';
import { late, within } from '../network/race';
import { limits, type Surroundings } from '../surroundings';

/** The body of a chunk from outside, not yet checked. Null when it cannot be had now. */
export type BodySource = (entry: ChunkEntry) => Promise<ArrayBuffer | null>;

const openCache = ({ caches }: Surroundings): Promise<Cache> => caches.open(cacheNames.packs);

/** Fetches a chunk's body from the site. */
export const fetchBody =
  (s: Surroundings): BodySource =>
  async ({ url }) => {
    // Kept in our own cache only: the browser's would hold it a second time.
    const answer = await within(s, limits.chunk, fetchWhole(s, url, { cache: 'no-store' })).catch(
      (): typeof late => late,
    );
    return answer !== late && answer.status === 200 ? answer.body : null;
  };

/** Whether a chunk's body is already on the phone. */
export const hasBody = async (s: Surroundings, { url }: ChunkEntry): Promise<boolean> =>
  Boolean(await (await openCache(s)).match(url));

/**
 * The verified body of a chunk: the one on the phone or, checked before it is stored, one from outside.
 * @returns `offline` when it cannot be had, `broken` when it is not the one that the manifest names
 * @throws when there is no room
 */
export async function bringBody(
  s: Surroundings,
  entry: ChunkEntry,
  source: BodySource,
): Promise<ArrayBuffer | 'offline' | 'broken'> {
  const cache = await openCache(s);
  const cached = await cache.match(entry.url);
  if (cached) return cached.arrayBuffer();
  const body = await source(entry);
  if (!body) return 'offline';
  if (!(await isChunk(entry, body))) return 'broken';
  const headers = { 'content-type': 'application/octet-stream' };
  await cache.put(entry.url, new Response(body, { headers }));
  return body;
}

/** Deletes the bodies of a language that are not among these. */
export async function sweepBodies(s: Surroundings, locale: Locale, held: readonly ChunkEntry[]): Promise<void> {
  const cache = await openCache(s);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const urls = new Set(held.map(({ url }) => url));
  const others = paths.filter((path) => path.startsWith(`/packs/${locale}/`) && !urls.has(path));
  await Promise.all(others.map((path) => cache.delete(path)));
}
