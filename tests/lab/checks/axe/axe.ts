import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../../model';
import { prepareAxe, runAxe } from './axe-run';
import { measureUnclear } from './axe-unclear';
import { toOutcome, type Fault } from '../fault';
import { callInPage } from '../call-in-page';
import { widths, withPage } from '../with-page';

const { keypad, small, desk } = widths;

/**
 * The ways in which the site can be coloured, by the phone's settings or the reader's choice, and the widths that it is
 * looked at in. All but light change colours and nothing else that axe judges, and a keypad phone shows no colours that
 * the others do not show.
 */
const views = [
  { name: 'light', scheme: 'light', forced: 'none', theme: null, across: [keypad, desk, small] },
  { name: 'dark', scheme: 'dark', forced: 'none', theme: null, across: [desk, small] },
  { name: 'contrast', scheme: 'light', forced: 'none', theme: 'contrast', across: [desk, small] },
  { name: 'forced colours', scheme: 'light', forced: 'active', theme: null, across: [small] },
] as const;

async function lookAt(page: Page, name: string, width: number): Promise<readonly Fault[]> {
  const { faults, unclear } = await runAxe(page, name !== 'light');
  // Letters on pictures have the same colours whatever the width of the window.
  const onPictures = width === small ? await measureUnclear(page, unclear) : [];
  return [...faults, ...onPictures].map((fault) => ({
    ...fault,
    explanation: `${name}, ${width}px: ${fault.explanation}`,
  }));
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    await prepareAxe(page);
    const found: Fault[] = [];
    for (const view of views) {
      await page.emulateMedia({ colorScheme: view.scheme, forcedColors: view.forced });
      await callInPage(page, 'setTheme', view.theme);
      for (const width of view.across) {
        await page.setViewportSize({ width, height: width === keypad ? 320 : 720 });
        found.push(...(await lookAt(page, view.name, width)));
      }
    }
    return found;
  });
  return toOutcome('axe', subject, bench, faults);
}

/** axe finds nothing, in every theme and width, with everything open. */
export const axeCheck: Check = {
  name: 'axe',
  title: 'axe finds nothing: WCAG 2.2 A, AA and AAA and good practice, in every theme',
  phones: ['small'],
  run,
};
