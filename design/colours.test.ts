import { describe, expect, it } from 'vitest';
import { contrast, dark, light, print, type Palette } from './colours';

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function toLuminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toRatio(one: string, other: string): number {
  const [darker, lighter] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

type Name = keyof Palette;
const cross = (texts: readonly Name[], grounds: readonly Name[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

/** All that is read: text and what it stands on. */
const read = [
  ...cross(['ink', 'quiet', 'link', 'red', 'leaf', 'amber'], ['paper', 'card', 'soft']),
  ...cross(['thread', 'bronze'], ['cloth', 'fold']),
  ['card', 'link'],
  ['cloth', 'thread'],
] as const;

/** Edges by which one knows what can be pressed or typed into. */
const seen = cross(['edge'], ['paper', 'card']);

describe.each(Object.entries({ light, dark, contrast, print }))('the %s theme', (_, palette) => {
  it.each(read)('lets %s be read on %s: 7:1', (text, ground) => {
    expect(toRatio(palette[text], palette[ground])).toBeGreaterThanOrEqual(7);
  });
  it.each(seen)('lets %s be seen on %s: 3:1', (edge, ground) => {
    expect(toRatio(palette[edge], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

it('counts as WCAG does', () => {
  expect(toRatio('#fff', '#000000')).toBe(21);
  expect(toRatio('#777', '#fff')).toBeCloseTo(4.48, 2);
});
