import type { Config } from 'tailwindcss';
import { design } from '../../design/theme';

/** The studio's own parts. With a prefix, because Payload's classes have plain names. */
export default {
  presets: [design],
  prefix: 'tl-',
  content: { relative: true, files: ['./**/*.tsx'] },
} satisfies Config;
