import type { Fault } from '../../fault';
import { toColour, toContrast, type Colour } from '../colours';
import { describe } from '../describe';
import { isSeen } from '../layout/seen';
import { listTabStops } from './tab-stops';

/** How a stop looks while the focus is elsewhere. */
const looks = ['boxShadow', 'borderColor', 'borderWidth', 'backgroundColor', 'textDecorationLine'] as const;

let stops: Element[] = [];
let calm = new Map<Element, string>();

const toLook = (element: Element): string => {
  const style = getComputedStyle(element);
  return looks.map((name) => style[name]).join('|');
};

/** Remembers every stop and how it looks before the focus comes; tells how many there are. */
export function beginWalk(): number {
  stops = [...listTabStops()];
  calm = new Map(stops.map((element) => [element, toLook(element)]));
  return stops.length;
}

/** The opaque colour behind an element; null where a picture or a shade is in between. */
function findGround(from: Element | null): Colour | null {
  for (let one = from; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return null;
    const colour = toColour(backgroundColor);
    if (colour && colour.alpha === 1) return colour;
  }
  return { red: 255, green: 255, blue: 255, alpha: 1 };
}

/** Why the ring around a focused element is not seen; null when it is. */
function findFaintRing(element: Element): string | null {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  if (!hasRing)
    return toLook(element) === calm.get(element) ? 'Nothing shows that it has the focus (WCAG 2.4.7).' : null;
  const ring = toColour(outlineColor);
  if (ring?.alpha === 0) return 'Its focus ring has no colour (WCAG 2.4.7).';
  const inside = Number.parseFloat(outlineOffset) < 0;
  const ground = findGround(inside ? element : element.parentElement);
  if (!ring || !ground || outlineStyle === 'auto') return null;
  const contrast = toContrast(ring, ground);
  return contrast >= 3
    ? null
    : `Its focus ring has a contrast of ${contrast.toFixed(1)} to what is around (WCAG 2.4.13).`;
}

/** Points of a box: its middle and its corners, a little inside. */
function listPoints({ left, right, top, bottom }: DOMRect): readonly (readonly [number, number])[] {
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 3, top + 3],
    [right - 3, top + 3],
    [left + 3, bottom - 3],
    [right - 3, bottom - 3],
  ];
}

/** Why a focused element is not seen in the window; null when all of it is. */
function findCover(element: Element): string | null {
  if (!isSeen(element)) return 'It has the focus, but cannot be seen (WCAG 2.4.7).';
  for (const box of element.getClientRects()) {
    if (box.height > window.innerHeight || box.width < 6 || box.height < 6) continue;
    for (const [x, y] of listPoints(box)) {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return 'It has the focus, but stands outside of the window (WCAG 2.4.11).';
      if (!element.contains(hit) && !hit.contains(element))
        return `While it has the focus, ${describe(hit)} lies over it (WCAG 2.4.12).`;
    }
  }
  return null;
}

/** Where the focus is. */
export interface Focus {
  /** Number of the stop; -1 when the focus has left the document. */
  readonly stop: number;
  readonly element: string;
  readonly faults: readonly Fault[];
}

/** Tells where the focus is, and what is wrong with how that shows. */
export function readFocus(): Focus {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement)
    return { stop: -1, element: '', faults: [] };
  if (!stops.includes(element)) stops.push(element);
  const name = describe(element);
  const fault = (rule: string, explanation: string | null): readonly Fault[] =>
    explanation ? [{ rule, element: name, explanation }] : [];
  return {
    stop: stops.indexOf(element),
    element: name,
    faults: [...fault('focus-visible', findFaintRing(element)), ...fault('focus-obscured', findCover(element))],
  };
}

/** Puts the focus on the first stop. */
export function focusFirst(): void {
  const [first] = listTabStops();
  if (first instanceof HTMLElement) first.focus();
}

/** Names of the stops with these numbers. */
export const nameStops = (numbers: readonly number[]): readonly string[] =>
  numbers.flatMap((number) => {
    const stop = stops[number];
    return stop ? [describe(stop)] : [];
  });
