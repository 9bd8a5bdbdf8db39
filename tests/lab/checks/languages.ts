import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome } from './fault';
import { callInPage } from './call-in-page';
import { withPage } from './with-page';

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, (page) => callInPage(page, 'findWrongLanguages', subject.locale));
  return toOutcome('languages', subject, bench, faults);
}

/** A screen reader speaks every text in the language that it is in. */
export const languagesCheck: Check = {
  name: 'languages',
  title: 'Every text in another language says so',
  phones: ['small'],
  run,
};
