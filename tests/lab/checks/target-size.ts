import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome, type Fault } from './fault';
import { callInPage } from './call-in-page';
import { widths, withPage } from './with-page';

/** A finger's width, in CSS pixels (WCAG 2.5.5). */
const FINGER = 44;

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    const found: Fault[] = [];
    for (const width of [widths.keypad, widths.small]) {
      await page.setViewportSize({ width, height: 640 });
      found.push(...(await callInPage(page, 'findSmallTargets', FINGER)));
    }
    return found;
  });
  return toOutcome('target-size', subject, bench, faults);
}

/** Everything that can be pressed is as large as a finger, links in sentences excepted. */
export const targetSizeCheck: Check = {
  name: 'target-size',
  title: 'Everything that can be pressed is 44 by 44 pixels',
  phones: ['small'],
  run,
};
