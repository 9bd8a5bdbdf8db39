import type { Page } from '@playwright/test';
import type { Subject } from '../../model';

/** A rule that is broken, where, and in what words. */
export type Fault = readonly [rule: string, element: string, explanation: string];

/** Writes down what a page throws or complains of. Begin before it is opened. */
export function listenForErrors(page: Page, subject: Subject): readonly Fault[] {
  const faults: Fault[] = [];
  page.on('pageerror', (error) =>
    faults.push(['script-error', error.message, 'A script failed in this browser; what it should do is missing.']),
  );
  page.on('console', (message) => {
    const isOwnStatus = message.location().url === subject.url && /status of \d+/.test(message.text());
    if (message.type() !== 'error' || isOwnStatus) return;
    faults.push(['console-error', message.text(), 'The browser reports an error.']);
  });
  return faults;
}

/** What a reader sees at once: the title, and nothing beyond the screen's edge. */
export async function findLayoutFaults(page: Page): Promise<readonly Fault[]> {
  const { title, wide } = await page.evaluate(() => {
    const box = document.querySelector('h1')?.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      title: Boolean(box && box.height > 0 && box.width > 0),
      wide: scrollWidth > clientWidth ? `${scrollWidth} px on a screen of ${clientWidth} px` : '',
    };
  });
  return [
    ...(title ? [] : [['title', 'h1', 'The title does not show.'] as const]),
    ...(wide ? [['sideways-scroll', 'html', `The document is wider than the screen: ${wide}.`] as const] : []),
  ];
}

/** What the enhancer should have shown: text size and colours on every document, sharing where it is offered. */
export async function findEnhancerFaults(page: Page): Promise<readonly Fault[]> {
  const hidden = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('[data-enhance]')].filter(
      // Shown inside other apps alone; shown where a service worker is at work, which is kept out of this look.
      ({ dataset }) => dataset.enhance !== 'browser-hint' && dataset.enhance !== 'save',
    );
    const dead = controls
      .filter((control) => control.hidden)
      .map(({ dataset }) => `[data-enhance="${dataset.enhance}"]`);
    return controls.length === 0 ? ['[data-enhance]'] : [...new Set(dead)];
  });
  return hidden.map((element) => ['enhancer', element, 'The enhancer did not make this control work.']);
}

/**
 * Whether strong contrast can be chosen and is then seen. Leaves the page in strong contrast.
 * Everything happens in the page: Playwright's own ways of finding and clicking want a newer browser.
 */
export async function findThemeFaults(page: Page): Promise<readonly Fault[]> {
  const element = '[data-theme-choice="contrast"]';
  const seen = await page.evaluate(async (selector) => {
    const choice = document.querySelector<HTMLElement>(selector);
    if (!choice) return null;
    const look = () => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return `${color} on ${backgroundColor}`;
    };
    const before = look();
    choice.closest('details')?.setAttribute('open', '');
    choice.click();
    // What a control does comes as the page is first touched; a reader waits a moment for it, not longer.
    const end = performance.now() + 3_000;
    while (choice.getAttribute('aria-pressed') !== 'true' && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { before, after: look(), pressed: choice.getAttribute('aria-pressed') };
  }, element);
  if (!seen) return [];
  return [
    ...(seen.before === seen.after
      ? [['theme', element, `Strong contrast changes nothing: ${seen.after}.`] as const]
      : []),
    ...(seen.pressed === 'true'
      ? []
      : [['theme', element, 'The chosen button does not say that it is chosen.'] as const]),
  ];
}
