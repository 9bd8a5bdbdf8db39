import type { Page } from '@playwright/test';
import { readAxe } from './axe-source';
import { callInPage } from '../call-in-page';
import type { AxeResult } from '../in-page/run-axe';

/**
 * Opens everything that opens, one under the other, has every message said and the skip link shown, and puts axe into
 * the page: once, since that takes longer than most of its runs.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await callInPage(page, 'openAll');
  await callInPage(page, 'setMenusInFlow', true);
  await callInPage(page, 'showMessages');
  await page.evaluate(`${readAxe()};0`);
  await callInPage(page, 'focusFirst');
}

/**
 * Runs axe over the page as it stands.
 * @param isColoursOnly only what a change of theme can change
 */
export const runAxe = (page: Page, isColoursOnly: boolean): Promise<AxeResult> =>
  callInPage(page, 'runAxe', isColoursOnly);
