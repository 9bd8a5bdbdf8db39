import type { Page } from '@playwright/test';
import type { Fault } from './fault';
import { callInPage } from './call-in-page';

/** Faults of layout that only a change in the page brings, at some widths. What is wrong without it is the reflow check's. */
export async function findBrought(
  page: Page,
  across: readonly number[],
  change: () => Promise<unknown>,
): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  for (const width of across) {
    await page.setViewportSize({ width, height: 640 });
    await callInPage(page, 'rememberLayoutFaults');
  }
  await change();
  for (const width of across) {
    await page.setViewportSize({ width, height: 640 });
    const faults = await callInPage(page, 'findNewLayoutFaults');
    found.push(...faults.map((fault) => ({ ...fault, explanation: `at ${width}px: ${fault.explanation}` })));
  }
  return found;
}
