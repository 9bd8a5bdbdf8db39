import { toColour, type Colour } from '../colours';
import { describe } from '../describe';
import { layOver } from './sheets';

/** A box on the whole page, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text, its colour, and the boxes of its lines. */
export interface TextBox {
  readonly element: string;
  readonly colour: Colour;
  readonly isLarge: boolean;
  readonly boxes: readonly Box[];
}

function listBoxes(element: Element): readonly Box[] {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim())
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .map(({ left, right, top, bottom }) => ({
      left: left + scrollX,
      right: right + scrollX,
      top: top + scrollY,
      bottom: bottom + scrollY,
    }));
}

/** Reads where the texts of some elements stand, and in which colour. */
export function readTextBoxes(selectors: readonly string[]): readonly TextBox[] {
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const colour = toColour(color);
    const pixels = Number.parseFloat(fontSize);
    const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(fontWeight) >= 700);
    return colour ? [{ element: describe(element), colour, isLarge, boxes: listBoxes(element) }] : [];
  });
}

const unwritten = '* { color: transparent !important; text-decoration-color: transparent !important; }';

/** Takes away all letters, and the bars that stay in place over the page, so that only the ground is left; or brings them back. */
export function setLetters(isOn: boolean): void {
  layOver('letters', isOn ? null : unwritten);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position === 'fixed') element.style.visibility = isOn ? '' : 'hidden';
  }
}
