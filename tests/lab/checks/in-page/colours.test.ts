import { expect, it } from 'vitest';
import { toColour, toContrast } from './colours';

const white = { red: 255, green: 255, blue: 255 };
const black = { red: 0, green: 0, blue: 0 };

it('tells the contrast of two colours, whichever is first', () => {
  expect(toContrast(white, black)).toBe(21);
  expect(toContrast(black, white)).toBe(21);
  expect(toContrast({ red: 118, green: 118, blue: 118 }, white)).toBeCloseTo(4.54, 2);
});

it('reads colours as browsers write them', () => {
  expect(toColour('rgb(1, 2, 3)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 1 });
  expect(toColour('rgba(1, 2, 3, 0)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0 });
  expect(toColour('color(srgb 1 0 0)')).toBeNull();
});
