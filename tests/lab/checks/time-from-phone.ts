import { budgets } from '../../../config/budgets';
import { visitAndKeep } from '../../support/field/phone-state';
import { takeNothingUnasked } from '../../support/library-page';
import type { Bench, Check, Figure, Outcome, Subject } from '../model';
import { throttle } from '../run/throttle';
import { measureLoad, startWatch, type Timing } from './time-measure';
import { toMiddle } from './time-median';

/** An odd number, so that the median is one of them. */
const RUNS = 5;

const kinds = ['home', 'article', 'contacts'];

/** Opens a page that the service worker has, on the slow phone, with the network or without one. */
async function measureKept(url: string, bench: Bench, isOffline: boolean): Promise<readonly Timing[]> {
  const context = await bench.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await startWatch(page);
    await takeNothingUnasked(context);
    await visitAndKeep(page, url);
    await throttle(page, bench.phone);
    await context.setOffline(isOffline);
    const timings: Timing[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // From another page, since a page that opens itself is a reload to the browser.
      await page.goto('about:blank');
      timings.push(await measureLoad(page, url));
    }
    return timings;
  } finally {
    await context.close();
  }
}

async function measure({ kind, locale, url }: Subject, bench: Bench): Promise<Outcome> {
  const figures: Figure[] = [];
  for (const [name, isOffline] of [
    ['from-phone', false],
    ['from-phone-offline', true],
  ] as const) {
    const timings = await measureKept(url, bench, isOffline);
    const { median, spread } = toMiddle(timings.map(({ title }) => title ?? Infinity));
    const shift = toMiddle(timings.map(({ shift: one }) => one)).median;
    const common = { kind, locale, phone: bench.phone.name, bound: 'at-most' } as const;
    figures.push({ ...common, name, value: median, unit: 'ms', budget: budgets.fromPhone, spread });
    figures.push({ ...common, name: `${name}-shift`, value: shift, unit: 'score', budget: budgets.layoutShift });
  }
  return { findings: [], figures };
}

/** How long a reader waits for a page that is on the phone. */
export const timeFromPhoneCheck: Check = {
  name: 'time-from-phone',
  title: 'How long a reader waits for a page that the phone has',
  phones: ['small'],
  quick: false,
  alone: true,
  covers: ({ kind, locale }) => locale === 'vi' && kinds.includes(kind),
  run: measure,
};
