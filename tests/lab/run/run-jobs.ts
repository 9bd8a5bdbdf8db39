import { createBrowserShelf } from './browser-shelf';
import type { Job } from './jobs';
import { perform, type Result } from './perform';

/** Browsers that work side by side; the machines that this is for have two cores. */
const WORKERS = 2;

/** Lets `count` workers take jobs off one queue until it is empty. */
async function work(queue: Job[], count: number, onStart: (job: Job) => void, onDone: (result: Result) => void) {
  await Promise.all(
    Array.from({ length: count }, async () => {
      const shelf = createBrowserShelf();
      for (let job = queue.shift(); job; job = queue.shift()) {
        onStart(job);
        onDone(await perform(job, shelf));
      }
      await shelf.close();
    }),
  );
}

/** Does all jobs: first those that bear company, side by side, then those that measure time, one after another. */
export async function runJobs(
  jobs: readonly Job[],
  onStart: (job: Job) => void = () => undefined,
  onDone: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const keep = (result: Result) => {
    results.push(result);
    onDone(result);
  };
  await work(
    jobs.filter(({ check }) => !check.alone),
    WORKERS,
    onStart,
    keep,
  );
  await work(
    jobs.filter(({ check }) => check.alone),
    1,
    onStart,
    keep,
  );
  return results;
}
