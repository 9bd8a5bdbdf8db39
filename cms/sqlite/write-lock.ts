/** Gives the lock back; a second call does nothing. */
export type Release = () => void;

/** How long one writer waits for another of the same process before it gives up, in milliseconds. */
const longestWait = 30_000;

/**
 * Lets one writer of this process through at a time, in the order in which they came.
 * SQLite's own waiting blocks the whole process, so the writer that is waited for could never finish.
 */
export class WriteLock {
  #tail: Promise<void> = Promise.resolve();

  /**
   * Waits for its turn.
   * @throws Error after 30 seconds: then a writer waits for itself, which is a mistake in the code.
   */
  async acquire(): Promise<Release> {
    const before = this.#tail;
    let release: Release = () => undefined;
    this.#tail = new Promise<void>((resolve) => {
      release = resolve;
    });
    // A turn that is given up must still pass the lock on when its own turn comes.
    const cameTooLate = await waitAtMost(before, longestWait);
    if (cameTooLate) {
      void before.then(release);
      throw new Error('The database was busy for 30 seconds; nothing was saved. Please try again.');
    }
    return release;
  }
}

async function waitAtMost(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds);
  });
  const tooLate = await Promise.race([promise.then(() => false as const), late]);
  clearTimeout(timer);
  return tooLate;
}
