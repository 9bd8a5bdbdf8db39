import type { Fault } from '../../fault';
import { findCutText } from './cut-text';
import { describe } from '../describe';
import type { Found } from '../found';
import { inEveryState } from '../keyboard/menus';
import { findOverlaps } from './overlaps';
import { isSeen } from './seen';
import { findSideways } from './sideways';

/** How much of the window something that stays in place may take. */
const MOST_COVERED = 0.4;

/** Bars that stay in place and leave too little of the window for reading. */
function findCovering(): readonly Found[] {
  const { innerWidth, innerHeight } = window;
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { position } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') return [];
    const { width, height } = element.getBoundingClientRect();
    const share = (width * height) / (innerWidth * innerHeight);
    if (share <= MOST_COVERED || !isSeen(element)) return [];
    return [
      {
        rule: 'covering',
        at: element,
        explanation: `It stays in place over ${Math.round(share * 100)}% of the window (WCAG 1.4.10).`,
      },
    ];
  });
}

/** Everything wrong with how the page fits its window, with its folds open and with each menu open. */
function findAll(): readonly Found[] {
  return inEveryState((part) => [
    ...findSideways(part),
    ...findCutText(part),
    ...findOverlaps(part),
    ...(part === document.body ? findCovering() : []),
  ]);
}

const toFault = ({ at, ...rest }: Found): Fault => ({ ...rest, element: describe(at) });

const known = new Map<string, Set<Element>>();

/** Tells everything wrong with how the page fits its window. */
export const findLayoutFaults = (): readonly Fault[] => findAll().map(toFault);

/** Remembers what is wrong by now, so that a change in the page is not blamed for it. */
export function rememberLayoutFaults(): void {
  for (const { rule, at } of findAll()) known.set(rule, (known.get(rule) ?? new Set()).add(at));
}

/** Tells what has become wrong since. */
export const findNewLayoutFaults = (): readonly Fault[] =>
  findAll()
    .filter(({ rule, at }) => !known.get(rule)?.has(at))
    .map(toFault);
