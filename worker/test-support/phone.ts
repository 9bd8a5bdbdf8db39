import type { News } from '../../channel/messages';
import type { Surroundings } from '../surroundings';
import { createMemoryCaches } from './memory-caches';

export const origin = 'https://tieng-lang.example';

/** What the network does with a request: an answer, or a promise that fails or never ends. */
export type Network = (path: string, init: RequestInit | undefined) => Response | Promise<Response>;

export interface Phone extends Surroundings {
  network: Network;
  /** Everything asked of the network, in order. */
  readonly asked: string[];
  readonly told: News[];
  /** The time now, in milliseconds. */
  clock: number;
  room: { usage: number; quota: number } | null;
  /** Whether a put still finds room. */
  mayPut: (bytes: number) => boolean;
  sparing: boolean;
  transferred: number;
  /** Waits until the worker waits for so long, and lets that time pass. */
  pass(ms: number): Promise<void>;
  /** Lets everything that can happen at once happen. */
  rest(): Promise<void>;
  /** As when the browser stops the worker: what it had in its head is gone. */
  forget(): void;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A phone with an empty storage and a network that is down. */
export function createPhone(): Phone {
  const pauses = new Map<number, (() => void)[]>();
  const phone: Phone = {
    asked: [],
    told: [],
    clock: Date.UTC(2026, 10, 24, 3),
    room: null,
    mayPut: () => true,
    sparing: false,
    transferred: 0,
    network: () => Promise.reject(new TypeError('Failed to fetch')),
    caches: createMemoryCaches(origin, (bytes) => phone.mayPut(bytes)),
    origin,
    async fetch(url, init) {
      phone.asked.push(url);
      return phone.network(url, init);
    },
    now: () => phone.clock,
    pause: (ms) => new Promise((resolve) => pauses.set(ms, [...(pauses.get(ms) ?? []), resolve])),
    estimate: async () => phone.room ?? {},
    async tell(news) {
      phone.told.push(news);
    },
    takeTransferred: () => phone.transferred,
    isSparing: () => phone.sparing,
    shown: new Map(),
    reached: new Set(),
    memo: new Map(),
    async pass(ms) {
      for (let turns = 0; !pauses.has(ms); turns += 1) {
        if (turns > 1000) throw new Error(`Nobody waits for ${ms} ms.`);
        await turn();
      }
      phone.clock += ms;
      pauses.get(ms)?.forEach((resolve) => resolve());
      pauses.delete(ms);
    },
    async rest() {
      for (let turns = 0; turns < 40; turns += 1) await turn();
    },
    forget() {
      phone.shown.clear();
      phone.reached.clear();
      phone.memo.clear();
    },
  };
  return phone;
}

/** A request that is accepted and never answered. */
export const stall: Network = () => new Promise(() => undefined);

/** No network at all. */
export const down: Network = () => Promise.reject(new TypeError('Failed to fetch'));
