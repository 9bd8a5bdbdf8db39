import type { Page } from '@playwright/test';
import { readAxe } from './axe-source';
import type { Fault } from './fault';
import { callInPage } from './call-in-page';
import type { AxeResult } from './in-page/run-axe';

/**
 * Runs axe over the page as it stands. axe is put into it once: that takes longer than most of its runs.
 * @param isColoursOnly only what a change of theme can change
 */
export async function runOnPage(page: Page, isColoursOnly: boolean): Promise<AxeResult> {
  if (!(await callInPage(page, 'hasAxe'))) await page.evaluate(`${readAxe()};0`);
  return callInPage(page, 'runAxe', null, isColoursOnly);
}

/** Runs axe over what is not always there: each menu with that menu open, and the link that shows while it has the focus. */
export async function runOnHidden(page: Page, isColoursOnly: boolean): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  const menus = await callInPage(page, 'openMenu', -1);
  await callInPage(page, 'focusFirst');
  for (let number = 0; number < Math.max(1, menus); number += 1) {
    await callInPage(page, 'openMenu', number);
    const parts = [...(menus > 0 ? ['[data-lab-open]'] : []), ...(number === 0 ? [':focus'] : [])];
    found.push(...(await callInPage(page, 'runAxe', parts, isColoursOnly)).faults);
  }
  await callInPage(page, 'openMenu', -1);
  await callInPage(page, 'leaveFocus');
  return found;
}
