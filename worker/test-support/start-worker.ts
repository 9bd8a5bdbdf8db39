import { vi } from 'vitest';
import type { News, Reply } from '../../channel/messages';
import { createPhone, origin, type Phone } from './phone';

interface Facts {
  /** Whether a former version of the worker answers already. */
  readonly isUpdate?: boolean;
  /** Paths of the pages that are open. */
  readonly open?: readonly string[];
  /** What the browser tells of the network; some tell nothing. */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

export interface TestWorker {
  readonly phone: Phone;
  /** What the worker asked of the browser, in order: `claim`, `skipWaiting`, `sync`, `periodicSync`. */
  readonly asked: string[];
  /** What it told pages, by the id of the page. */
  readonly told: { readonly id: string; readonly news: News }[];
  /** Lets the browser send an event, and waits for all that follows. @throws what makes the browser try again later */
  send(name: 'install' | 'activate' | 'sync' | 'periodicsync', facts?: object): Promise<void>;
  /** Posts a message to the worker, and gives what comes back. */
  post(data: unknown): Promise<readonly Reply[]>;
  /** Asks for something of this site as a page does. Null when the worker leaves it to the browser. */
  ask(
    path: string,
    facts?: Partial<{ mode: string; method: string; cache: string; id: string; rsc: boolean }>,
  ): Promise<string | null>;
}

type Event = { waitUntil(work: Promise<unknown>): void; respondWith(answer: Promise<Response>): void };

/** Reads the worker's own script as a browser does, on a phone whose network is down. */
export async function startWorker({ isUpdate = false, open = [], connection }: Facts = {}): Promise<TestWorker> {
  const phone = createPhone();
  const asked: string[] = [];
  const told: { id: string; news: News }[] = [];
  const note = (what: string) => async (): Promise<void> => void asked.push(what);
  const pages = open.map((path, place) => ({
    id: String(place),
    url: origin + path,
    postMessage: (news: News) => told.push({ id: String(place), news }),
  }));
  const opening = {
    id: 'opening',
    url: 'about:blank',
    postMessage: (news: News) => told.push({ id: 'opening', news }),
  };
  const listeners = new Map<string, (event: Event) => void>();
  vi.stubGlobal('self', {
    addEventListener: (name: string, listener: (event: Event) => void) => listeners.set(name, listener),
    location: new URL(origin),
    registration: {
      active: isUpdate ? {} : null,
      sync: { register: note('sync') },
      periodicSync: { register: note('periodicSync') },
    },
    clients: {
      matchAll: async () => pages,
      get: async (id: string) => (id === opening.id ? opening : undefined),
      claim: note('claim'),
    },
    skipWaiting: note('skipWaiting'),
    __WB_MANIFEST: ['/packs/key.json', { url: '/icons/icon.svg' }],
  });
  vi.stubGlobal('caches', phone.caches);
  vi.stubGlobal('navigator', { connection, storage: { estimate: phone.estimate } });
  vi.stubGlobal('fetch', (asking: string | Request, init?: RequestInit) =>
    phone.fetch(typeof asking === 'string' ? asking : new URL(asking.url).pathname, init),
  );
  vi.resetModules();
  // By a name that the compiler does not follow: the script is compiled for workers, and this is no worker.
  const script: string = '../sw';
  await import(script);

  async function dispatch(name: string, facts: object): Promise<Promise<Response> | null> {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    const event = {
      waitUntil: (one: Promise<unknown>) => void work.push(one),
      respondWith: (one: Promise<Response>) => void (answer = one),
    };
    listeners.get(name)?.(Object.assign(event, facts));
    await Promise.all(work);
    return answer;
  }

  return {
    phone,
    asked,
    told,
    async send(name, facts = {}) {
      await dispatch(name, facts);
    },
    async post(data) {
      const replies: Reply[] = [];
      await dispatch('message', { data, ports: [{ postMessage: (reply: Reply) => replies.push(reply) }] });
      return replies;
    },
    async ask(path, { mode = 'navigate', method = 'GET', cache = 'default', id = 'opening', rsc = false } = {}) {
      const headers = new Headers(rsc ? { rsc: '1' } : {});
      const request = { url: origin + path, mode, method, cache, headers };
      const answer = await dispatch('fetch', { request, resultingClientId: id });
      return answer && (await answer).text();
    },
  };
}
