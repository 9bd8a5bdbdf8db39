import type { Bench, Subject } from '../../model';
import { throttle } from '../../run/throttle';
import { serveBareFile, toBareHtml } from './time-bare-file';
import { measureLoad, startWatch, type Timing } from './time-measure';

/** What was measured: as many of each as there were runs. */
export interface Runs {
  /** First visits. */
  readonly first: readonly Timing[];
  /** The same page again, in the same browser. */
  readonly again: readonly Timing[];
  /** A file with the same words and nothing else. */
  readonly bare: readonly Timing[];
}

/** Opens addresses one after the other in a fresh, throttled browser; gives the timing of each. */
async function visit(bench: Bench, urls: readonly string[]): Promise<readonly Timing[]> {
  const context = await bench.newContext();
  try {
    const page = await context.newPage();
    await startWatch(page);
    await throttle(page, bench.phone);
    const timings: Timing[] = [];
    for (const url of urls) {
      timings.push(await measureLoad(page, url));
      // From another page, since a page that opens itself is a reload to the browser.
      await page.goto('about:blank');
    }
    return timings;
  } finally {
    await context.close();
  }
}

/** Measures a document and a bare file of the same text in turns, so that a busy minute falls on both. */
export async function measureRuns(subject: Subject, bench: Bench, count: number): Promise<Runs> {
  const page = await bench.open(subject);
  const bareFile = await toBareHtml(page)
    .then(serveBareFile)
    .finally(() => page.context().close());
  const runs = { first: [] as Timing[], again: [] as Timing[], bare: [] as Timing[] };
  try {
    for (let run = 0; run < count; run += 1) {
      const [first, again] = await visit(bench, [subject.url, subject.url]);
      const [bare] = await visit(bench, [bareFile.url]);
      if (!first || !again || !bare) throw new Error('A visit gave no timing.');
      runs.first.push(first);
      runs.again.push(again);
      runs.bare.push(bare);
    }
    return runs;
  } finally {
    await bareFile.stop();
  }
}
