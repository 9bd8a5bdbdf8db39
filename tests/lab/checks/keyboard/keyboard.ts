import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../../model';
import { toOutcome, type Fault } from '../fault';
import { callInPage } from '../call-in-page';
import { pressButtons } from './keyboard-buttons';
import { walkMenus } from './keyboard-menus';
import { followSkipLink } from './keyboard-skip-link';
import { walkThrough } from './keyboard-walk';
import { widths, withPage } from '../with-page';

/** Order as seen, on the screens that lay the page out differently. */
async function compareOrders(page: Page): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  for (const [width, height] of [
    [widths.keypad, 320],
    [widths.desk, 800],
    [widths.small, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    found.push(...(await callInPage(page, 'findWrongStopOrder')));
  }
  return found;
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => [
    ...(await compareOrders(page)),
    ...(await walkThrough(page)),
    ...(await callInPage(page, 'findUnreachable')),
    ...(await walkMenus(page)),
    ...(await pressButtons(page)),
    ...(await followSkipLink(page)),
  ]);
  return toOutcome('keyboard', subject, bench, faults);
}

/** Everything works by keys alone, and the focus is always seen. */
export const keyboardCheck: Check = {
  name: 'keyboard',
  title: 'By keyboard alone everything is reached, seen and left again',
  phones: ['small'],
  run,
};
