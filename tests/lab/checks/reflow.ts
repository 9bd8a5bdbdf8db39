import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome, type Fault } from './fault';
import { callInPage } from './call-in-page';
import { widths, withPage } from './with-page';

/** The site's own text sizes beyond the one that it is served with. */
const sizes = ['2', '3', '4'] as const;

const narrow = [widths.small, widths.zoomed, widths.keypad] as const;

/** Faults as the page stands, each saying where. */
async function look(page: Page, where: string): Promise<readonly Fault[]> {
  const faults = await callInPage(page, 'findLayoutFaults');
  return faults.map((fault) => ({ ...fault, explanation: `${where}: ${fault.explanation}` }));
}

async function lookAtWidth(page: Page, width: number): Promise<readonly Fault[]> {
  await page.setViewportSize({ width, height: 640 });
  const found = [...(await look(page, `at ${width}px`))];
  await callInPage(page, 'setTextScale', 200);
  found.push(...(await look(page, `at ${width}px with text at 200%`)));
  await callInPage(page, 'setTextScale', null);
  for (const size of sizes) {
    await callInPage(page, 'setTextSize', size);
    found.push(...(await look(page, `at ${width}px in text size ${size}`)));
  }
  await callInPage(page, 'setTextSize', null);
  return found;
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, async (page) => {
    const found: Fault[] = [];
    for (const width of narrow) found.push(...(await lookAtWidth(page, width)));
    await page.setViewportSize({ width: widths.zoomed, height: 256 });
    found.push(...(await look(page, 'at 400% zoom')));
    await page.setViewportSize({ width: widths.keypad, height: 320 });
    found.push(...(await look(page, 'on a keypad phone')));
    await page.setViewportSize({ width: widths.desk, height: 800 });
    found.push(...(await look(page, 'on a desk computer')));
    return found;
  });
  return toOutcome('reflow', subject, bench, faults);
}

/** Zoomed, with large text and on narrow screens nothing is cut, covered or beside the screen. */
export const reflowCheck: Check = {
  name: 'reflow',
  title: 'At 400% zoom, 200% text and 240 pixels nothing is cut off and no page scrolls sideways',
  phones: ['small'],
  run,
};
