import type { Navigation } from './answer-navigation';
import { cacheAssets } from '../assets/assets';
import { cacheNames } from '../../channel/stores';
import { listAssets } from '../documents/document-facts';
import { fetchWhole, type Whole } from '../network/fetch-whole';
import { judge } from '../network/judge';
import { toCached } from '../documents/cached-document';
import { openOfflineDocument } from './offline-document';
import { late, within } from '../network/race';
import { toPath } from '../routes';
import { limits, type Surroundings } from '../surroundings';

const openCache = ({ caches }: Surroundings): Promise<Cache> => caches.open(cacheNames.tools);

/** A tool's page as the site gives it now; null when it cannot be had. */
async function fetchPage(s: Surroundings, path: string): Promise<Whole | null> {
  const whole = await fetchWhole(s, path, { redirect: 'manual', cache: 'no-cache' }).catch(() => null);
  return whole && judge(whole, 'tool') === 'document' ? whole : null;
}

/** Keeps a page once all of its scripts and styles are here: what opens later never mixes two versions. */
async function cachePage(s: Surroundings, path: string, page: Whole | null): Promise<void> {
  if (!page || !(await cacheAssets(s, listAssets(new TextDecoder().decode(page.body))))) return;
  await (await openCache(s)).put(path, toCached(page, s.now()));
}

/** Whether a tool's page opens without a network. */
export const isToolCached = async (s: Surroundings, path: string): Promise<boolean> =>
  Boolean(await (await openCache(s)).match(path, { ignoreVary: true }));

/** Answers a navigation to a tool: the network's page when it comes in time, else the kept one. */
export async function answerTool(s: Surroundings, { url, later }: Navigation): Promise<Response> {
  const path = toPath(url);
  const cached = await (await openCache(s)).match(path, { ignoreVary: true });
  const network = fetchPage(s, path);
  later(network.then((page) => cachePage(s, path, page)).catch(() => undefined));
  const page = await within(s, cached ? limits.withCopy : limits.withoutCopy, network);
  if (page !== late && page) return toCached(page, s.now());
  return cached ?? openOfflineDocument(s, path);
}

/** Fetches a tool's page with its bundle, unless it is here already: it opens without a network from then on. */
export async function cacheTool(s: Surroundings, path: string): Promise<void> {
  if (await isToolCached(s, path)) return;
  await cachePage(s, path, await fetchPage(s, path));
}
