import type { Browser } from '@playwright/test';
import type { Outcome } from '../model';
import { makeBench } from './bench';
import type { BrowserShelf } from './browser-shelf';
import type { Job } from './jobs';
import { isKept } from './kept-pages';

/** What came of a job. */
export interface Result {
  readonly job: Job;
  readonly outcome: Outcome;
  /** Why the check could not look; null when it did. */
  readonly error: string | null;
  /** The machine lacks the browser that it wants: neither passed nor failed. */
  readonly skipped: boolean;
  readonly seconds: number;
  /** Version of the browser that looked. */
  readonly browserVersion: string | null;
}

/** No check takes that long unless its browser hangs. */
const MOST_SECONDS = 240;

const nothing: Outcome = { findings: [], figures: [] };

function withinTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`It did not end within ${seconds} seconds.`)), seconds * 1_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
}

/** Takes down what a check left open, so that the next one starts with nothing. */
async function clear(browser: Browser): Promise<void> {
  const forgotten = browser.contexts().filter((context) => !isKept(context));
  await Promise.all(forgotten.map((context) => context.close().catch(() => undefined)));
}

/** Does one job. What goes wrong in looking is told in the result; a browser that died is replaced once. */
export async function perform(job: Job, shelf: BrowserShelf, tries = 2): Promise<Result> {
  const began = Date.now();
  const { check, subject, phone } = job;
  const name = check.browser ?? 'chromium';
  const toResult = (rest: Partial<Result>): Result => ({
    job,
    outcome: nothing,
    error: null,
    skipped: false,
    seconds: (Date.now() - began) / 1_000,
    browserVersion: null,
    ...rest,
  });
  let browser: Browser | null = null;
  try {
    browser = await shelf.take(name);
    if (!browser) return toResult({ skipped: true });
    const outcome = await withinTime(check.run(subject, makeBench(browser, name, phone)), MOST_SECONDS);
    return toResult({ outcome, browserVersion: browser.version() });
  } catch (error) {
    if (browser && !browser.isConnected() && tries > 1) return perform(job, shelf, tries - 1);
    return toResult({
      error: error instanceof Error ? error.message : String(error),
      browserVersion: browser?.version() ?? null,
    });
  } finally {
    if (browser?.isConnected()) await clear(browser);
  }
}
