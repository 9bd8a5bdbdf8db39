import type { Page } from '@playwright/test';
import type { Fault } from '../fault';
import { callInPage } from '../call-in-page';

interface Walk {
  /** Numbers of the stops, in the order in which the Tab key came to them. */
  readonly visited: readonly number[];
  readonly faults: readonly Fault[];
}

const trapped = (element: string, key: string): Fault => ({
  rule: 'trap',
  element,
  explanation: `The focus does not leave it by ${key} (WCAG 2.1.2).`,
});

/** Goes from stop to stop until the focus leaves the document, or turns in a circle. */
async function walkForward(page: Page): Promise<Walk> {
  const expected = await callInPage(page, 'beginWalk');
  const visited: number[] = [];
  const faults: Fault[] = [];
  let last = '';
  // A region that scrolls is a stop as well, without being asked for.
  while (visited.length < expected + 20) {
    await page.keyboard.press('Tab');
    const focus = await callInPage(page, 'readFocus');
    if (focus.stop === -1) return { visited, faults };
    if (visited.includes(focus.stop)) break;
    visited.push(focus.stop);
    faults.push(...focus.faults);
    last = focus.element;
  }
  return { visited, faults: [...faults, trapped(last, 'Tab')] };
}

async function nameUnvisited(page: Page, expected: number, visited: readonly number[]): Promise<readonly Fault[]> {
  const left = Array.from({ length: expected }, (_, number) => number).filter((number) => !visited.includes(number));
  const names = await callInPage(page, 'nameStops', left);
  return names.map((element) => ({
    rule: 'unreachable',
    element,
    explanation: 'The Tab key does not come to it (WCAG 2.1.1).',
  }));
}

/** The way back, from behind the last stop to before the first. */
async function walkBack(page: Page, stops: number): Promise<readonly Fault[]> {
  await callInPage(page, 'beginTrail');
  for (let pressed = 0; pressed < stops; pressed += 1) await page.keyboard.press('Shift+Tab');
  const reached = await callInPage(page, 'countTrail');
  if (reached >= stops) return [];
  const { element } = await callInPage(page, 'readFocus');
  return [trapped(element, 'Shift+Tab')];
}

/** Walks through the whole document and back, and looks at the focus at every stop. Begins at the document's top. */
export async function walkThrough(page: Page): Promise<readonly Fault[]> {
  const expected = await callInPage(page, 'beginWalk');
  const { visited, faults } = await walkForward(page);
  const isTrapped = faults.some(({ rule }) => rule === 'trap');
  if (isTrapped) return faults;
  return [...faults, ...(await nameUnvisited(page, expected, visited)), ...(await walkBack(page, visited.length))];
}
