import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome } from './fault';
import { callInPage } from './call-in-page';
import { findBrought } from './what-changed';
import { widths, withPage } from './with-page';

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, (page) =>
    findBrought(page, [widths.keypad, widths.small], () => callInPage(page, 'putPseudoLocale')),
  );
  return toOutcome('pseudo-locale', subject, bench, faults);
}

/** A language to come may need more room: 40% longer texts, every vowel with stacked marks. */
export const pseudoLocaleCheck: Check = {
  name: 'pseudo-locale',
  title: 'A language with words 40% longer and stacked marks finds room',
  phones: ['small'],
  run,
};
