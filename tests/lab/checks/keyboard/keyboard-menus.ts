import type { Page } from '@playwright/test';
import type { Fault } from '../fault';
import { callInPage } from '../call-in-page';

/** No menu has more entries; after that many steps a walk out of it turns in a circle. */
const MOST_STEPS = 40;

/** Opens one menu by key, goes in, and looks at what Escape and Tab do there. */
async function walkMenu(page: Page, number: number): Promise<readonly Fault[]> {
  const { name } = await callInPage(page, 'readMenu', number);
  const fault = (rule: string, explanation: string): Fault => ({ rule, element: name, explanation });
  const found: Fault[] = [];
  await callInPage(page, 'focusMenu', number);
  await page.keyboard.press('Enter');
  if (!(await callInPage(page, 'readMenu', number)).open)
    return [fault('operable', 'The Enter key does not open it (WCAG 2.1.1).')];
  await page.keyboard.press('Tab');
  if (!(await callInPage(page, 'readMenu', number)).inside)
    found.push(fault('focus-order', 'What it opens is not the next stop of the Tab key (WCAG 2.4.3).'));
  found.push(...(await callInPage(page, 'readFocus')).faults);
  await page.keyboard.press('Escape');
  if ((await callInPage(page, 'readMenu', number)).lost)
    found.push(fault('escape', 'The Escape key leaves the focus nowhere (WCAG 2.4.3).'));
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (!(await callInPage(page, 'readMenu', number)).inside) return found;
    await page.keyboard.press('Tab');
    const focus = await callInPage(page, 'readFocus');
    if ((await callInPage(page, 'readMenu', number)).inside) found.push(...focus.faults);
  }
  return [...found, fault('trap', 'The focus does not leave it by Tab once it is open (WCAG 2.1.2).')];
}

/** Goes through every menu by keys. */
export async function walkMenus(page: Page): Promise<readonly Fault[]> {
  const count = await callInPage(page, 'openMenu', -1);
  await callInPage(page, 'openAll');
  await callInPage(page, 'beginWalk');
  await callInPage(page, 'openMenu', -1);
  const found: Fault[] = [];
  for (let number = 0; number < count; number += 1) found.push(...(await walkMenu(page, number)));
  return found;
}
