import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome } from './fault';
import { callInPage } from './call-in-page';
import { findBrought } from './what-changed';
import { widths, withPage } from './with-page';

const across = [widths.keypad, widths.zoomed, widths.small];

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, (page) =>
    findBrought(page, across, () => callInPage(page, 'setTextSpacing', true)),
  );
  return toOutcome('text-spacing', subject, bench, faults);
}

/** Readers may set lines, letters and words further apart (WCAG 1.4.12). */
export const textSpacingCheck: Check = {
  name: 'text-spacing',
  title: 'Nothing is lost when lines, words and letters stand further apart',
  phones: ['small'],
  run,
};
