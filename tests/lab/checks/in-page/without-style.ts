import type { Fault } from '../fault';
import { describe } from './describe';

/** How high a drawing may be where nothing says its size, in pixels. */
const MOST_HIGH = 96;

/** Takes away all that the document says of its looks. */
export function takeStylesAway(): void {
  for (const style of document.querySelectorAll('style, link[rel~="stylesheet"]')) style.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  document.adoptedStyleSheets = [];
}

/** Drawings that fill the screen when no style holds them back, and push the text away. */
export function findGiants(): readonly Fault[] {
  return [...document.querySelectorAll('svg')]
    .filter((drawing) => drawing.getBoundingClientRect().height > MOST_HIGH)
    .map((drawing) => ({
      rule: 'giant',
      element: describe(drawing.parentElement ?? drawing),
      explanation: `Without CSS its drawing is ${Math.round(drawing.getBoundingClientRect().height)}px high and pushes the text away.`,
    }));
}
