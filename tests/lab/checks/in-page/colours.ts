export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads a colour as getComputedStyle writes it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`. Null for other notations. */
export function toColour(text: string): Colour | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative luminance, as WCAG defines it: 0 for black, 1 for white. */
function toLuminance({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two opaque colours, 1 to 21. */
export function toContrast(one: Omit<Colour, 'alpha'>, other: Omit<Colour, 'alpha'>): number {
  const [light = 0, dark = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
