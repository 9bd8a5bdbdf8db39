import type { Fault } from '../fault';
import { describe } from './describe';

/** How wide a pictogram may be where nothing says its size, in pixels. */
const MOST_WIDE = 160;

/** Takes away all that the document says of its looks. */
export function takeStylesAway(): void {
  for (const style of document.querySelectorAll('style, link[rel~="stylesheet"]')) style.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  document.adoptedStyleSheets = [];
}

/** Pictograms that fill the screen when no style holds them back, and push the text away. */
export function findGiants(): readonly Fault[] {
  return [...document.querySelectorAll('svg')]
    .filter((drawing) => drawing.getBoundingClientRect().width > MOST_WIDE)
    .map((drawing) => ({
      rule: 'giant',
      element: describe(drawing.parentElement ?? drawing),
      explanation: `Without CSS its drawing is ${Math.round(drawing.getBoundingClientRect().width)}px wide and pushes the text away.`,
    }));
}
