import type { Navigation } from './answer-navigation';
import { keepAssets } from '../assets/assets';
import { cacheNames } from '../../channel/messages';
import { listAssets } from '../documents/document-facts';
import { fetchWhole, type Whole } from '../network/fetch-whole';
import { judge } from '../network/judge';
import { toKept } from '../documents/kept-document';
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
async function keepPage(s: Surroundings, path: string, page: Whole | null): Promise<void> {
  if (!page || !(await keepAssets(s, listAssets(new TextDecoder().decode(page.body))))) return;
  await (await openCache(s)).put(path, toKept(page, s.now()));
}

/** Whether a tool's page opens without a network. */
export const isToolKept = async (s: Surroundings, path: string): Promise<boolean> =>
  Boolean(await (await openCache(s)).match(path, { ignoreVary: true }));

/** Answers a navigation to a tool: the network's page when it comes in time, else the kept one. */
export async function answerTool(s: Surroundings, { url, later }: Navigation): Promise<Response> {
  const path = toPath(url);
  const kept = await (await openCache(s)).match(path, { ignoreVary: true });
  const network = fetchPage(s, path);
  later(network.then((page) => keepPage(s, path, page)).catch(() => undefined));
  const page = await within(s, kept ? limits.withCopy : limits.withoutCopy, network);
  if (page !== late && page) return toKept(page, s.now());
  return kept ?? openOfflineDocument(s, path);
}

/** Fetches a tool's page with its bundle, unless it is here already: it opens without a network from then on. */
export async function keepTool(s: Surroundings, path: string): Promise<void> {
  if (await isToolKept(s, path)) return;
  await keepPage(s, path, await fetchPage(s, path));
}
