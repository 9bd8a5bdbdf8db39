import { parseArgs } from 'node:util';
import { isLocale, sourceLocale, type Locale } from '../../i18n/locales';

export const USAGE = `Usage:
  npm run content -- import FILE_OR_URL… [--locale vi] [--publish] [--images]
      Saved portal pages (text or HTML), RSS or Atom feeds, or folders of them become drafts; one JSON line each.
      --locale LOCALE   the language of the texts (vi)
      --publish         publish that language at once
      --images          fetch pictures, from the page's own host only
  npm run content -- check [--locale vi-simple]
      What is published and may be hard to read or is not complete; one JSON line for each item.`;

export interface ImportOptions {
  readonly command: 'import';
  readonly inputs: readonly string[];
  readonly locale: Locale;
  readonly publish: boolean;
  readonly images: boolean;
}

export interface CheckOptions {
  readonly command: 'check';
  readonly locale: Locale;
}

const options = {
  locale: { type: 'string' },
  publish: { type: 'boolean', default: false },
  images: { type: 'boolean', default: false },
} as const;

/** What was asked for, or the sentence that says what is wrong with it. */
export function readOptions(args: readonly string[]): ImportOptions | CheckOptions | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    return error instanceof Error ? error.message : 'Unknown option.';
  }
  const { values, positionals } = parsed;
  const [command, ...inputs] = positionals;
  const locale = values.locale ?? (command === 'check' ? 'vi-simple' : sourceLocale);
  if (!isLocale(locale)) return `"${locale}" is not a language of this site.`;
  if (command === 'import') {
    if (inputs.length === 0) return 'Name at least one file, folder or address to import.';
    return { command, inputs, locale, publish: values.publish, images: values.images };
  }
  if (command !== 'check')
    return command === undefined ? 'Say what to do: import or check.' : `"${command}" is no command.`;
  if (inputs.length > 0 || values.publish || values.images) return 'check takes no files, and no option but --locale.';
  return { command, locale };
}
