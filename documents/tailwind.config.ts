import type { Config } from 'tailwindcss';

/** Only what documents use; colours are custom properties, because a reader's choice of theme changes them. */
const config: Config = {
  content: {
    relative: true,
    files: ['./components/**/*.tsx', './views/**/*.tsx', '../enhancer/controls/show-link.ts'],
  },
  // Components only: the reset and the utilities' variables would be larger than all our own styles.
  corePlugins: [],
  theme: {
    // In em, so that a larger standard text size counts as a narrower screen.
    screens: { mid: '40em', wide: '64em' },
  },
};

export default config;
