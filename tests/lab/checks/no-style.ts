import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome, type Fault } from './fault';
import { callInPage } from './call-in-page';
import { listMissing } from './no-script';
import { withPage } from './with-page';
import { withoutScript } from './without-script';

/** What taking the styles away does to a page; what is wrong with them is another check's. */
async function look(page: Page): Promise<readonly Fault[]> {
  const styled = await callInPage(page, 'listReadableTexts');
  const needy = await callInPage(page, 'findNeedy');
  const order = await callInPage(page, 'findWrongOrder');
  await callInPage(page, 'takeStylesAway');
  const bare = await callInPage(page, 'listReadableTexts');
  const isNew = (known: readonly Fault[]) => (fault: Fault) =>
    !known.some(({ element, explanation }) => element === fault.element && explanation === fault.explanation);
  return [
    ...listMissing(styled, bare).map((text) => ({
      rule: 'text',
      element: text,
      explanation: 'This text is gone without CSS.',
    })),
    ...(await callInPage(page, 'findNeedy')).filter(isNew(needy)),
    ...(await callInPage(page, 'findWrongOrder')).filter(isNew(order)),
    ...(await callInPage(page, 'findGiants')),
  ];
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    const scripted = await look(page);
    return [...scripted, ...(await withoutScript(page, () => look(page)))];
  });
  return toOutcome('no-style', subject, bench, faults);
}

/** A document is whole without its looks, with a script and without. */
export const noStyleCheck: Check = {
  name: 'no-style',
  title: 'Without CSS, and without CSS and JavaScript, the document reads from top to end',
  phones: ['small'],
  run,
};
