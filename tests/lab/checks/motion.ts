import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome } from './fault';
import { callInPage } from './call-in-page';
import { withPage } from './with-page';

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await callInPage(page, 'openAll');
    return callInPage(page, 'findMotion');
  });
  return toOutcome('motion', subject, bench, faults);
}

/** Whoever asks the phone for less motion gets none. */
export const motionCheck: Check = {
  name: 'motion',
  title: 'Nothing moves when the reader asks for less motion',
  phones: ['small'],
  run,
};
