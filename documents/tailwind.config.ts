import type { Config } from 'tailwindcss';
import { design } from '../design/theme';

/** Only the components that documents use. */
export default {
  presets: [design],
  content: {
    relative: true,
    files: ['./components/**/*.tsx', './views/**/*.tsx', '../enhancer/controls/copy.ts'],
  },
  // A condition in a component's code, which looks like the class with `!important`.
  blocklist: ['!page'],
} satisfies Config;
