import type { Found } from '../found';
import { findSidewaysScroller } from './clip';
import { isSeen } from './seen';
import { listTextLines } from './text-lines';

/** Whether something of a box is where no scrolling leads, or where only scrolling sideways does. */
function isOutside({ left, right }: { readonly left: number; readonly right: number }): boolean {
  return left < -1 || right > document.documentElement.clientWidth + 1;
}

/** The outermost elements that stick out of the window. */
function listWide(root: Element): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 || !isOutside(rect) || found.some((one) => one.contains(element))) continue;
    if (!findSidewaysScroller(element) && isSeen(element)) found.push(element);
  }
  return found;
}

/** Faults of width in a part of the page: a page that scrolls sideways, and text that leaves the window. */
export function findSideways(root: Element): readonly Found[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? listWide(root) : [];
  const sideways = wide.map((element) => ({
    rule: 'sideways',
    at: element,
    explanation: `The page scrolls sideways: it is ${scrollWidth}px wide in a window of ${clientWidth}px (WCAG 1.4.10).`,
  }));
  const outside = listTextLines(root)
    .filter(({ rect, parent }) => isOutside(rect) && !findSidewaysScroller(parent))
    .filter(({ parent }) => !wide.some((element) => element.contains(parent)))
    .map(({ parent }) => ({
      rule: 'outside',
      at: parent,
      explanation: 'Text stands outside of the window, where it cannot be read (WCAG 1.4.10).',
    }));
  return [...sideways, ...outside];
}
