/** What the database says has changed: the newest change number, and that of each scope raised after `since`. */
export interface Changes {
  readonly latest: number;
  readonly scopes: ReadonlyMap<string, number>;
}

/** A moment of the content: compare a document's `asOf` with it. */
export interface Moment {
  readonly latest: number;
  /** The number of the last change in a scope; 0 when it never changed. */
  changeOf(scope: string): number;
  /** The scopes that changed after a change number. */
  changedSince(number: number): string[];
}

export interface ChangeClock {
  now(): Promise<Moment>;
}

/**
 * Follows the change numbers in the database, asking at most once in `pollMs` however many requests come in.
 * Numbers only rise, and a scope's number is committed together with the change itself, so a moment is never
 * ahead of the content that is read after it: a document made from it can be too careful, but never too trusting.
 */
export function createChangeClock(
  readChanges: (since: number) => Promise<Changes>,
  pollMs: number,
  clock: () => number = Date.now,
): ChangeClock {
  const numbers = new Map<string, number>();
  let latest = -1;
  let askedAt = -Infinity;
  let asking: Promise<void> | null = null;

  async function ask(): Promise<void> {
    const began = clock();
    let changes = await readChanges(latest);
    if (changes.latest < latest) {
      // The database was replaced by an older one: nothing that was remembered of it holds.
      numbers.clear();
      changes = await readChanges(-1);
    }
    for (const [scope, number] of changes.scopes) numbers.set(scope, number);
    latest = changes.latest;
    askedAt = began;
  }

  return {
    async now() {
      if (clock() - askedAt >= pollMs) {
        asking ??= ask().finally(() => {
          asking = null;
        });
        // While the database is away, what we knew last still serves the documents that are kept.
        await asking.catch((error: unknown) => {
          if (latest < 0) throw error;
        });
      }
      return {
        latest,
        changeOf: (scope) => numbers.get(scope) ?? 0,
        changedSince: (number) => [...numbers].filter(([, changed]) => changed > number).map(([scope]) => scope),
      };
    },
  };
}
