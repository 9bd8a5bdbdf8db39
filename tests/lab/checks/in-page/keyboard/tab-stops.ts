import type { Fault } from '../../fault';
import { describe } from '../describe';
import { isSeen, listInteractive } from '../layout/seen';

const isDisabled = (element: Element) => element.matches(':disabled, [tabindex^="-"], a:not([href])');

/** Everything that the Tab key has to reach, in the order of the document, as the page stands now. */
export function listTabStops(): readonly Element[] {
  return listInteractive().filter((element) => !isDisabled(element));
}

const isFixed = (element: Element): boolean => {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(one).position)) return true;
  }
  return false;
};

/** Whether a box comes after another for someone who reads: further along the line, below, or in the next column. */
function comesAfter(box: DOMRect, before: DOMRect): boolean {
  const shared = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
  if (shared >= Math.min(box.height, before.height) / 2) return box.left >= before.left - 1;
  return box.top >= before.top || box.left >= before.right - 1;
}

/** Where an element begins: the box of its first line. */
const toBeginning = (element: Element): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();

/** Stops that the eye meets in another order than the Tab key. Bars that stay in place have no place in that order. */
export function findWrongStopOrder(): readonly Fault[] {
  const stops = listTabStops().filter((element) => isSeen(element) && !isFixed(element));
  return stops.flatMap((element, index) => {
    const before = stops[index - 1];
    if (!before || comesAfter(toBeginning(element), toBeginning(before))) return [];
    return [
      {
        rule: 'focus-order',
        element: describe(element),
        explanation: `The Tab key reaches it after ${describe(before)}, but the eye before it, in a window of ${window.innerWidth}×${window.innerHeight} (WCAG 2.4.3).`,
      },
    ];
  });
}

/** What looks as if it can be pressed, while no key reaches it. */
export function findUnreachable(): readonly Fault[] {
  const stops = listInteractive();
  const looksPressable = [...document.body.querySelectorAll('[onclick], [role="button"], [role="link"], *')].filter(
    (element) =>
      element.matches('[onclick], [role="button"], [role="link"]') || getComputedStyle(element).cursor === 'pointer',
  );
  return looksPressable
    .filter((element) => isSeen(element) && !element.closest('label'))
    .filter((element) => !stops.some((stop) => stop.contains(element) && !isDisabled(stop)))
    .map((element) => ({
      rule: 'unreachable',
      element: describe(element),
      explanation: 'It looks as if it can be pressed, but no key reaches it (WCAG 2.1.1).',
    }));
}
