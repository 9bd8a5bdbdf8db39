import type { Page } from '@playwright/test';

/** What a reader waits for, in milliseconds since the link was touched; null for what never came. */
export interface Timing {
  readonly title: number | null;
  readonly largest: number;
  readonly blocked: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Bytes of the document on the wire; some hundred when the server said 304. */
  readonly transferred: number;
}

declare global {
  interface Window {
    labMarks?: { title: number | null; largest: number; tasks: [number, number][]; shift: number };
  }
}

/** Runs in the page before anything of it: notes the first frame that shows the title, and what else the browser tells. */
function watch(): void {
  const marks: NonNullable<Window['labMarks']> = { title: null, largest: 0, tasks: [], shift: 0 };
  window.labMarks = marks;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => (marks.largest = entry.startTime));
  observe('longtask', (entry) => marks.tasks.push([entry.startTime, entry.duration]));
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') marks.shift += entry.value;
  });
  const look = () => {
    const box = document.querySelector('h1')?.getBoundingClientRect();
    if (!box || box.height === 0 || box.top >= innerHeight || box.bottom <= 0) return void requestAnimationFrame(look);
    // A message comes after the frame that is now being made.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (marks.title = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** Makes a page note its times. Call it before the page is opened. */
export async function startWatch(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Milliseconds for which a page is watched after it has loaded: long enough for a script to show its controls. */
const SETTLE = 250;

/** Opens an address on a watched page and tells how long what took. */
export async function measureLoad(page: Page, url: string): Promise<Timing> {
  await page.goto(url);
  await page.waitForTimeout(SETTLE);
  return page.evaluate(() => {
    const marks = window.labMarks ?? { title: null, largest: 0, tasks: [], shift: 0 };
    const [navigation] = performance.getEntriesByType('navigation');
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const blocked = marks.tasks
      .filter(([start]) => start >= first)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
    return {
      title: marks.title === null ? null : Math.max(marks.title, first),
      largest: marks.largest,
      blocked,
      shift: marks.shift,
      transferred: navigation instanceof PerformanceNavigationTiming ? navigation.transferSize : 0,
    };
  });
}
