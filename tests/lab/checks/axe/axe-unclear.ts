import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Fault } from '../fault';
import { callInPage } from '../call-in-page';
import { toContrast, type Colour } from '../in-page/colours';
import type { Box, TextBox } from '../in-page/layout/grounds';

/** WCAG's third level: of ordinary text, and of text that is large or large and bold. */
const leastContrast = ({ isLarge }: TextBox): number => (isLarge ? 4.5 : 7);

interface Drawing {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** Where its top left corner is on the page. */
  readonly x: number;
  readonly y: number;
}

/** The part of the page that holds all boxes. */
function toClip(boxes: readonly Box[]): { x: number; y: number; width: number; height: number } {
  const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left))));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top))));
  const width = Math.ceil(Math.max(...boxes.map(({ right }) => right))) - x;
  return { x, y, width, height: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))) - y };
}

async function draw(page: Page, boxes: readonly Box[]): Promise<Drawing> {
  const clip = toClip(boxes);
  const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, x: clip.x, y: clip.y };
}

/** The lowest contrast of a colour to the points of a box of the page, as far as they are in the drawing. */
export function findLowest(colour: Colour, box: Box, drawing: Drawing): number {
  const [left, right] = [Math.max(0, Math.ceil(box.left) - drawing.x), Math.floor(box.right) - drawing.x];
  const [top, bottom] = [Math.max(0, Math.ceil(box.top) - drawing.y), Math.floor(box.bottom) - drawing.y];
  const seen = new Set<number>();
  for (let y = top; y < Math.min(drawing.height, bottom); y += 1) {
    for (let x = left; x < Math.min(drawing.width, right); x += 1) {
      seen.add(drawing.data.readUIntBE((y * drawing.width + x) * 3, 3));
    }
  }
  const grounds = [...seen].map((value) => ({ red: value >> 16, green: (value >> 8) & 255, blue: value & 255 }));
  return Math.min(21, ...grounds.map((ground) => toContrast(colour, ground)));
}

/**
 * Judges texts whose ground axe cannot make out, by drawing the page without its letters and comparing their colour with
 * every point behind them.
 */
export async function measureUnclear(page: Page, selectors: readonly string[]): Promise<readonly Fault[]> {
  const texts = await callInPage(page, 'readTextBoxes', [...new Set(selectors)]);
  const boxes = texts.flatMap((text) => text.boxes);
  if (boxes.length === 0) return [];
  await callInPage(page, 'setLetters', false);
  const drawing = await draw(page, boxes);
  await callInPage(page, 'setLetters', true);
  return texts.flatMap((text) => {
    const contrast = Math.min(21, ...text.boxes.map((box) => findLowest(text.colour, box, drawing)));
    if (contrast >= leastContrast(text)) return [];
    const explanation = `Where its ground is darkest or lightest its contrast is ${contrast.toFixed(1)}, less than ${leastContrast(text)} (WCAG 1.4.6).`;
    return [{ rule: 'contrast-on-picture', element: text.element, explanation }];
  });
}
