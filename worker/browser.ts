import type { News } from '../channel/messages';
import type { Surroundings } from './surroundings';

declare const self: ServiceWorkerGlobalScope;

/** What Chromium tells of the network, and others do not. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Bytes over the network since the last time, as the browser's own record of requests has them. */
function takeTransferred(): number {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  performance.clearResourceTimings();
  return entries.reduce((sum, { transferSize, encodedBodySize }) => sum + (transferSize ?? encodedBodySize ?? 0), 0);
}

function isSparing(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /^(?:slow-)?2g$/.test(connection?.effectiveType ?? '');
}

/** Posts to the pages that show this document, or to all of them for news of a pack. */
async function tell(news: News, clientId?: string): Promise<void> {
  // A page that is only just opening is not among the others yet; `get` waits for it.
  const opening = clientId ? await self.clients.get(clientId) : undefined;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isMeant = ({ url }: Client): boolean => news.type === 'pack' || new URL(url).pathname === news.url;
  const meant = new Map([...open.filter(isMeant), ...(opening ? [opening] : [])].map((client) => [client.id, client]));
  for (const client of meant.values()) client.postMessage(news);
}

/** The worker's surroundings in a real browser. */
export function toSurroundings(): Surroundings {
  return {
    caches,
    fetch: (url, init) => fetch(url, init),
    origin: self.location.origin,
    now: () => Date.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    estimate: async () => (await navigator.storage?.estimate()) ?? {},
    tell,
    takeTransferred,
    isSparing,
    shown: new Map(),
    reached: new Set(),
    memo: new Map(),
  };
}
