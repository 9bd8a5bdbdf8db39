import type { Page } from '@playwright/test';
import type { Fault } from '../fault';
import { callInPage } from '../call-in-page';

/** Presses every button by Enter and by Space; only counts, so that nothing comes of it. */
export async function pressButtons(page: Page): Promise<readonly Fault[]> {
  const count = await callInPage(page, 'beginPresses');
  const found: Fault[] = [];
  for (let number = 0; number < count; number += 1) {
    const element = await callInPage(page, 'focusButton', number);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    const pressed = await callInPage(page, 'countPresses');
    if (pressed !== 2)
      found.push({
        rule: 'operable',
        element,
        explanation: `Enter and Space together pressed it ${pressed} times in place of twice (WCAG 2.1.1).`,
      });
  }
  return found;
}
