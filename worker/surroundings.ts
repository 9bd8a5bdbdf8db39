import type { News } from '../channel/messages';

/** What was last shown at a path, so that the page may ask. `at` in milliseconds: of when the copy is. */
export interface Shown {
  readonly source: 'network' | 'visited' | 'saved' | 'pack';
  readonly at: number;
}

/**
 * Everything outside the worker's own code. Passed along instead of reached for, so that every rule can be tried out
 * without a browser.
 */
export interface Surroundings {
  readonly caches: CacheStorage;
  /** The network; `url` is a path of this site or an absolute address. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Such as https://example.vn, without a slash at its end. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Bytes that this site uses and may use; empty where the browser does not tell. */
  readonly estimate: () => Promise<StorageEstimate>;
  /** Tells the pages that are concerned, and the one with this id even before it has opened. */
  readonly tell: (news: News, clientId?: string) => Promise<void>;
  /** Bytes that came over the network since this was last asked. */
  readonly takeTransferred: () => number;
  /** Whether the reader asked to spare data, or is on a very slow network. */
  readonly isSparing: () => boolean;
  /** What was last shown, by path. Lost when the browser stops the worker. */
  readonly shown: Map<string, Shown>;
  /** Paths of documents that the network gave since the worker was started. */
  readonly reached: Set<string>;
  /** Things that are costly to read twice, by a key that names their content. Lost likewise. */
  readonly memo: Map<string, Promise<unknown>>;
}

/** How long the network may take, in milliseconds, and how long a copy is as good as new. */
export const limits = {
  /** When there is a copy to show instead. */
  withCopy: 3_000,
  /** When there is none. */
  withoutCopy: 10_000,
  rsc: 4_000,
  chunk: 90_000,
  fresh: 24 * 60 * 60 * 1000,
  /** Between two checks of a pack that nobody asked for. */
  betweenSyncs: 6 * 60 * 60 * 1000,
} as const;
