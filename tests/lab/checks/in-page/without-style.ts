import type { Fault } from '../fault';
import { describe } from './describe';

/** How large a drawing may be where nothing says its size, in pixels. */
const LARGEST = 160;

/** A band no higher than a line of text pushes nothing away, however wide it is. */
const LINE = 24;

/** Takes away all that the document says of its looks. */
export function takeStylesAway(): void {
  for (const style of document.querySelectorAll('style, link[rel~="stylesheet"]')) style.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  document.adoptedStyleSheets = [];
}

/** Drawings that fill the screen when no style holds them back, and push the text away. */
export function findGiants(): readonly Fault[] {
  return [...document.querySelectorAll('svg')].flatMap((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    if (height <= LINE || Math.max(width, height) <= LARGEST) return [];
    const size = `${Math.round(width)}×${Math.round(height)}px`;
    return {
      rule: 'giant',
      element: describe(drawing.parentElement ?? drawing),
      explanation: `Without CSS its drawing is ${size} large and pushes the text away.`,
    };
  });
}
