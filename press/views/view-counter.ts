/** One reading of one item: `item` is its path without the language, `id` the reading's own random name. */
export interface Reading {
  readonly item: string;
  readonly id: string;
}

/** Readings that may wait for the database; in a flood what comes on top is not counted. */
export const MOST_WAITING = 2_000;

/**
 * Counts readings in batches: the first is written at once, and those that come while it is written go together
 * after it. So a flood costs the database one writer, and a reader never waits for more than two batches.
 */
export function createViewCounter(write: (batch: readonly Reading[]) => Promise<void>): {
  add(reading: Reading): Promise<void>;
} {
  let waiting: Reading[] = [];
  let writing: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    await write(batch);
  }

  return {
    async add(reading) {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push(reading);
      next ??= (writing ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          writing = next;
          next = null;
          return flush();
        });
      await next;
    },
  };
}
