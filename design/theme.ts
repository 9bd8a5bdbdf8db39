import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { contrast, dark, light, print, type Palette } from './colours';

/**
 * The design system: a preset that documents, tools and the studio's own parts share (docs/decisions/013). What is not
 * on these scales is no utility, and the build fails on it.
 */

/** A palette as custom properties, so that a reader's choice of theme changes the values and nothing else. */
const toProperties = (palette: Palette, scheme: 'light' | 'dark') => ({
  colorScheme: scheme,
  ...Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--${name}`, value as string])),
});

/** The reader's system chooses a theme, the reader's own choice stands over it, and paper over both. */
const themes = plugin(({ addBase }) => {
  addBase({
    ':root': toProperties(light, 'light'),
    '@media (prefers-color-scheme: dark)': { ':root': toProperties(dark, 'dark') },
    '[data-theme="light"]': toProperties(light, 'light'),
    '[data-theme="dark"]': toProperties(dark, 'dark'),
    '[data-theme="contrast"]': toProperties(contrast, 'dark'),
    '@media print': { ':root': toProperties(print, 'light') },
  });
});

/** Whole borders, by what they stand for: `edge-field`, and on one side `edge-t-stitch`, `edge-b-stitch`. */
const borders = plugin(({ matchUtilities, theme }) => {
  const toUtility = (property: string) => (value: string) => ({ [property]: value });
  const utilities = { edge: 'border', 'edge-t': 'borderTop', 'edge-b': 'borderBottom', 'edge-out': 'outline' };
  matchUtilities(Object.fromEntries(Object.entries(utilities).map(([name, property]) => [name, toUtility(property)])), {
    values: theme('edges'),
  });
});

const colours = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`]));

/** In rem, so that all grows with the reader's text. `gutter` is the side of a page (documents/css/base.css). */
const spacing = {
  0: '0',
  px: '1px',
  0.25: '0.0625rem',
  0.5: '0.125rem',
  1: '0.25rem',
  1.5: '0.375rem',
  2: '0.5rem',
  2.5: '0.625rem',
  3: '0.75rem',
  3.5: '0.875rem',
  4: '1rem',
  4.5: '1.125rem',
  5: '1.25rem',
  6: '1.5rem',
  8: '2rem',
  10: '2.5rem',
  12: '3rem',
  15: '3.75rem',
  16: '4rem',
  gutter: 'var(--gutter)',
};

/** What a thumb hits: 44 px is the least (WCAG 2.5.5), 48 px the rule, more where rows follow each other closely. */
const targets = { least: '2.75rem', touch: '3rem', field: '3.25rem', door: '3.5rem', bar: '60px', row: '4rem' };

/** How wide a line of text, a block and a page may be: 38rem holds about 70 characters. */
const measures = { menu: '19rem', text: '38rem', block: '44rem', page: '68rem' };

/** Core plugins that put variables on every element or need them: more bytes than all our own styles. */
const needingVariables = [
  'backdropFilter',
  'backgroundOpacity',
  'borderOpacity',
  'borderSpacing',
  'boxShadow',
  'boxShadowColor',
  'contain',
  'divideOpacity',
  'filter',
  'fontVariantNumeric',
  'gradientColorStops',
  'placeholderOpacity',
  'ringOpacity',
  'ringWidth',
  'scrollSnapType',
  'textOpacity',
  'touchAction',
  'transform',
];

export const design = {
  content: [],
  corePlugins: Object.fromEntries(['preflight', 'container', ...needingVariables].map((name) => [name, false])),
  plugins: [themes, borders],
  theme: {
    // In em, so that a larger standard text size counts as a narrower screen. `thumb` has room for a bar under the thumb.
    screens: {
      tiny: { max: '15em' },
      narrow: { max: '18em' },
      slim: { max: '22em' },
      phone: { max: '39.99em' },
      thumb: { raw: '(max-width: 39.99em) and (min-height: 30em)' },
      tall: { raw: '(min-height: 30em)' },
      small: '15em',
      mid: '40em',
      wide: '64em',
    },
    colors: { ...colours, inherit: 'inherit', current: 'currentColor', transparent: 'transparent', none: 'none' },
    spacing,
    width: { ...spacing, ...targets, full: '100%', auto: 'auto' },
    height: { ...spacing, ...targets, full: '100%', auto: 'auto' },
    minHeight: { ...spacing, ...targets },
    minWidth: { ...spacing, ...targets },
    maxWidth: { ...measures, full: '100%', none: 'none' },
    // What the phone has: no font is loaded.
    fontFamily: { sans: ['Roboto', 'system-ui', '-apple-system', '"Noto Sans"', '"Segoe UI"', 'sans-serif'] },
    // Nothing that is read is smaller than 14 px, and that only in tags; text of documents is 18 px.
    fontSize: {
      tag: '0.875rem',
      key: '0.9375rem',
      side: '1rem',
      lead: '1.0625rem',
      body: '1.125rem',
      name: '1.1875rem',
      intro: '1.25rem',
      head: '1.3125rem',
      part: '1.375rem',
      title: 'clamp(1.5rem, 1.1rem + 2.4vw, 2.5rem)',
    },
    // Vietnamese carries two marks on one letter: lines of text need more room than Latin ones elsewhere.
    lineHeight: { 120: '1.2', 130: '1.3', 135: '1.35', 140: '1.4', 150: '1.5', 155: '1.55', 165: '1.65' },
    fontWeight: { normal: '400', medium: '600', semibold: '650', bold: '700', heavy: '750', black: '800' },
    borderWidth: { 0: '0', px: '1px', 1.5: '1.5px', 2: '2px', 3: '3px', 4: '4px', 6: '6px' },
    // Rows are held together by a stitch, not by boxes; what is pressed or typed into has an edge that is seen (3:1).
    edges: {
      stitch: '2px dashed var(--line)',
      blank: '2px dashed var(--edge)',
      field: '2px solid var(--edge)',
      switch: '2px solid var(--link)',
      ask: '2px solid var(--red)',
      card: '1.5px solid var(--line)',
      panel: '1.5px solid var(--edge)',
      lead: '1.5px solid var(--bronze)',
      word: '1.5px solid',
      focus: '3px solid var(--link)',
    },
    borderRadius: {
      0: '0',
      1: '0.25rem',
      2: '0.5rem',
      2.5: '0.625rem',
      3: '0.75rem',
      3.5: '0.875rem',
      inherit: 'inherit',
    },
    flex: { 1: '1', none: 'none', half: '1 1 40%', line: '1 0 100%' },
    outlineOffset: { 3: '3px', 5: '5px', 6: '6px' },
    strokeWidth: { 1.5: '1.5', 1.75: '1.75', 2.25: '2.25', 2.5: '2.5', 3: '3' },
    zIndex: { line: '1', bar: '2', panel: '3' },
  },
} satisfies Config;
