import path from 'node:path';
import type { Config } from 'tailwindcss';

const documents = (pattern: string): string => path.join(import.meta.dirname, pattern);

/** Only what documents use; colours are custom properties, because a reader's choice of theme changes them. */
const config: Config = {
  content: [
    documents('components/**/*.tsx'),
    documents('views/**/*.tsx'),
    documents('document.tsx'),
    documents('enhancer/show-link.ts'),
  ],
  // Tailwind's reset is larger than all our own styles for plain elements.
  corePlugins: { preflight: false },
  theme: {
    // In em, so that a larger standard text size counts as a narrower screen.
    screens: { narrow: { max: '19em' }, mid: '40em', wide: '64em' },
  },
};

export default config;
