import { budgets } from '../../../../config/budgets';
import { visitAndKeep } from '../../../support/field/phone-state';
import { takeNothingUnasked } from '../../../support/library-page';
import type { Bench, Check, Figure, Outcome, Subject } from '../../model';
import { throttle } from '../../run/throttle';
import { serveBareFile, toBareHtml } from './time-bare-file';
import { measureLoad, startWatch, type Timing } from './time-measure';
import { toMiddle } from './time-median';

/** An odd number, so that the median is one of them. */
const RUNS = 5;

/**
 * How many times as long as a bare file of the same text, from this very machine, a page of the phone may take. Both
 * must be over for a failure, as in the check of time: a busy machine slows the two of them.
 */
const MOST_OF_BARE = 2.5;

const kinds = ['home', 'article', 'contacts'];

/** Times of a page that the service worker has, and of a bare file of its words, in turns. */
interface Turns {
  readonly kept: readonly Timing[];
  readonly bare: readonly Timing[];
}

/** Opens both on the slow phone; the page with the network or without one, the file without a way to travel. */
async function measureTurns(url: string, bench: Bench, isOffline: boolean): Promise<Turns> {
  const context = await bench.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await startWatch(page);
  await takeNothingUnasked(context);
  await visitAndKeep(page, url);
  const bareFile = await serveBareFile(await toBareHtml(page));
  const turns = { kept: [] as Timing[], bare: [] as Timing[] };
  const measure = async (network: Bench['phone']['network'], address: string): Promise<Timing> => {
    const session = await throttle(page, { ...bench.phone, network });
    // From another page, since a page that opens itself is a reload to the browser.
    await page.goto('about:blank');
    const timing = await measureLoad(page, address);
    await session.detach();
    return timing;
  };
  try {
    for (let run = 0; run < RUNS; run += 1) {
      await context.setOffline(isOffline);
      turns.kept.push(await measure(bench.phone.network, url));
      await context.setOffline(false);
      turns.bare.push(await measure(null, bareFile.url));
    }
    return turns;
  } finally {
    await context.close();
    await bareFile.stop();
  }
}

async function measure({ kind, locale, url }: Subject, bench: Bench): Promise<Outcome> {
  const figures: Figure[] = [];
  const common = { kind, locale, phone: bench.phone.name, bound: 'at-most' } as const;
  const toTitle = (timings: readonly Timing[]) => toMiddle(timings.map(({ title }) => title ?? Infinity));
  for (const [name, isOffline] of [
    ['from-phone', false],
    ['from-phone-offline', true],
  ] as const) {
    const { kept, bare } = await measureTurns(url, bench, isOffline);
    const { median, spread } = toTitle(kept);
    const ratio = median / toTitle(bare).median;
    const ratioName = `${name}-ratio`;
    const shift = toMiddle(kept.map(({ shift: one }) => one)).median;
    figures.push(
      { ...common, name, value: median, unit: 'ms', budget: budgets.fromPhone, spread, together: ratioName },
      { ...common, name: ratioName, value: ratio, unit: 'ratio', budget: MOST_OF_BARE, together: name },
      { ...common, name: `${name}-shift`, value: shift, unit: 'score', budget: budgets.layoutShift },
    );
  }
  return { findings: [], figures };
}

/** How long a reader waits for a page that is on the phone. */
export const timeFromPhoneCheck: Check = {
  name: 'time-from-phone',
  title: 'How long a reader waits for a page that the phone has',
  phones: ['small'],
  alone: true,
  covers: ({ kind, locale }) => locale === 'vi' && kinds.includes(kind),
  run: measure,
};
