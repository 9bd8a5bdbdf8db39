/*
 * The service worker: which event is answered by what. All rules are in the modules beside it; this file alone touches
 * the browser's events. It never skips waiting by itself (but in development): a new version waits until the reader agrees.
 */
import { answerQuestion, isQuestion } from './answer/answer-question';
import { answerRequest } from './answer/answer-request';
import { inDevelopment } from '../config/in-development';
import { toSurroundings } from './browser';
import type { Reply } from '../channel/messages';
import { completeInstall, install, cacheOpenPages, type BootEntry } from './install';
import { toPath, toRoute, type Route } from './routes';
import { syncAll, syncOnOpening, syncTag } from './packs/sync';
import { countUsage } from './state/status';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BootEntry[] };

/** Background Sync and its periodic sister; not in every browser, and in no library of types. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}
interface SyncRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
  readonly periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> };
}

const s = toSurroundings();

// Only while it is first read may a worker load another script. Without it packs do not open there; all else does.
if (typeof DecompressionStream !== 'function') {
  try {
    importScripts('/inflate.js');
  } catch {
    // The network failed just now; the next version tries again.
  }
}

const halfADay = 12 * 60 * 60 * 1000;

const listPages = async (): Promise<string[]> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => url);

/** Asks to be woken: once when the network is back, and now and then where the browser does that. */
async function askToBeWoken(isUnfinished: boolean): Promise<void> {
  const { sync, periodicSync } = self.registration as unknown as SyncRegistration;
  const asked = [
    ...(isUnfinished ? [sync?.register(syncTag)] : []),
    periodicSync?.register(syncTag, { minInterval: halfADay }),
  ];
  await Promise.allSettled(asked);
}

let isFirst = false;

self.addEventListener('install', (event) => {
  isFirst = self.registration.active === null;
  if (inDevelopment) void self.skipWaiting();
  event.waitUntil(install(s, self.__WB_MANIFEST));
});

self.addEventListener('activate', (event) => {
  // Later versions take over page by page, as the reader opens them.
  if (isFirst) event.waitUntil(self.clients.claim());
  event.waitUntil(
    listPages()
      .then((pages) => cacheOpenPages(s, pages))
      .then(() => countUsage(s)),
  );
});

/** Answers, and keeps the worker running until all that follows from the answer is done. */
function answerFetch(event: FetchEvent, url: URL, route: Exclude<Route, null>): Promise<Response> {
  const { request, resultingClientId: clientId } = event;
  const isReload = request.cache === 'reload' || request.cache === 'no-cache';
  const work: Promise<unknown>[] = [];
  const later = (one: Promise<unknown>): void => void work.push(one);
  const byRules = () => answerRequest(s, route, { url, isReload, clientId, later }, () => fetch(request));
  // What is on the phone must not hide a change from whoever makes it: there the site itself always comes first.
  const answer = inDevelopment ? fetch(request).catch(byRules) : byRules();
  const follow = async (): Promise<void> => {
    await answer;
    await Promise.allSettled(work);
    if (route === 'document' && s.reached.has(toPath(url))) {
      await completeInstall(s, toPath(url));
      await syncOnOpening(s);
    }
    await countUsage(s);
  };
  event.waitUntil(follow().catch(() => undefined));
  return answer;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isNavigation = request.mode === 'navigate';
  const route = toRoute({ url, method: request.method, isNavigation, isRsc: request.headers.has('rsc') }, s.origin);
  if (route) event.respondWith(answerFetch(event, url, route));
});

/** Answers a question through the port that came with it. */
async function reply({ data, ports: [port] }: ExtendableMessageEvent): Promise<void> {
  if (!port || !isQuestion(data)) return;
  const post = (message: Reply): void => port.postMessage(message);
  const answer = await answerQuestion(s, data, (done, total) => post({ type: 'progress', done, total }));
  post({ type: 'answer', answer });
  if (data.type === 'take') await askToBeWoken(!answer.ok && answer.reason === 'offline');
  await countUsage(s);
}

self.addEventListener('message', (event) => {
  const { data } = event as { data: unknown };
  const isConsent = typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
  event.waitUntil(isConsent ? self.skipWaiting() : reply(event));
});

/** Wakes up to bring everything up to date; a failure makes the browser try again later. */
async function wake({ tag }: SyncEvent): Promise<void> {
  if (tag !== syncTag) return;
  const isDone = await syncAll(s);
  await countUsage(s);
  if (!isDone) throw new Error('The site could not be reached.');
}

for (const name of ['sync', 'periodicsync']) {
  self.addEventListener(name, (event) => (event as SyncEvent).waitUntil(wake(event as SyncEvent)));
}
