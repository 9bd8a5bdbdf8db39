import type { Locale } from '../../i18n/locales';
import { keep, readKept } from './kept';

/*
 * A list of what the worker keeps, outside of what it keeps: when the system wipes the one, the other tells what to
 * fetch again. The library (library/store/mirror.ts) reads and writes it too.
 */

/** What was kept on this phone: saved documents, and languages whose pack is held. */
export interface Mirror {
  readonly saved: readonly { readonly url: string; readonly title: string }[];
  readonly locales: readonly Locale[];
}

/** Reads a mirror; what is none counts as an empty one. */
export function parseMirror(text: string | null): Mirror {
  try {
    const { saved, locales } = JSON.parse(text || '{}');
    return { saved: Array.isArray(saved) ? saved : [], locales: Array.isArray(locales) ? locales : [] };
  } catch {
    return { saved: [], locales: [] };
  }
}

export const readMirror = (): Mirror => parseMirror(readKept('mirror'));

const write = (mirror: Mirror): void => keep('mirror', JSON.stringify(mirror));

/** Notes that a document is saved, under its title, or with null that it is so no more. */
export function noteSaved(url: string, title: string | null): void {
  const { saved, locales } = readMirror();
  const others = saved.filter((one) => one.url !== url);
  write({ saved: title === null ? others : [...others, { url, title }], locales });
}

/** Notes that a language's pack is held. */
export function noteHeld(locale: Locale): void {
  const { saved, locales } = readMirror();
  write({ saved, locales: [...locales.filter((one) => one !== locale), locale] });
}
