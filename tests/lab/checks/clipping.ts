import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome, type Fault } from './fault';
import { callInPage } from './call-in-page';
import { widths, withPage } from './with-page';

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    const found: Fault[] = [];
    for (const width of [widths.keypad, widths.small, widths.desk]) {
      await page.setViewportSize({ width, height: 640 });
      found.push(...(await callInPage(page, 'findCutMarks')));
    }
    return found;
  });
  return toOutcome('clipping', subject, bench, faults);
}

/** Wherever there is text, letters with two marks above and one below would be whole. */
export const clippingCheck: Check = {
  name: 'clipping',
  title: 'No box cuts the stacked marks of our languages',
  phones: ['small'],
  run,
};
