import type { Page } from '@playwright/test';
import type { Fault } from '../fault';
import { callInPage } from '../call-in-page';

/** The first stop leads past the head of the page, and the next one is in the text. Loads the document anew. */
export async function followSkipLink(page: Page): Promise<readonly Fault[]> {
  await page.reload();
  await callInPage(page, 'beginWalk');
  await page.keyboard.press('Tab');
  const { element } = await callInPage(page, 'readFocus');
  const href = await callInPage(page, 'readFocusedHref');
  if (!href.startsWith('#'))
    return [{ rule: 'skip-link', element, explanation: 'The first stop is no link past the head (WCAG 2.4.1).' }];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  if (await callInPage(page, 'isFocusIn', href)) return [];
  return [{ rule: 'skip-link', element, explanation: `It does not lead to ${href} (WCAG 2.4.1).` }];
}
