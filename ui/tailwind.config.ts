import type { Config } from 'tailwindcss';
import { design } from '../design/theme';

/** What tools use. A page carries the documents' components already: a utility stands over them, whichever is later. */
export default {
  presets: [design],
  important: '#content',
  content: {
    relative: true,
    files: ['./**/*.tsx', '../library/**/*.tsx', '../app/(tools)/**/*.tsx'],
  },
} satisfies Config;
