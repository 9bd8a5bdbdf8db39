import { isLocale, type Locale } from '../i18n/locales';
import { readItem, writeItem } from './local-storage';
import type { Status } from './messages';

/*
 * A list of what the worker stores, outside of its caches: when the system wipes the one, the other tells what to fetch
 * again. Documents and the library read and write it.
 */

/** What was stored on this phone: saved documents, and languages whose pack is held. */
export interface Mirror<Language = string> {
  readonly saved: readonly { readonly url: string; readonly title: string }[];
  readonly locales: readonly Language[];
}

export const isEmpty = ({ saved, locales }: Mirror): boolean => saved.length + locales.length === 0;

const isString = (one: unknown): one is string => typeof one === 'string';

const isSaved = (one: Record<string, unknown> | null): boolean =>
  one !== null && isString(one.url) && /^\/(?!\/)/.test(one.url) && isString(one.title);

/** Reads a mirror; whatever in it is not one counts as nothing, and it leads nowhere but to this site. */
export function parseMirror(text: string | null): Mirror {
  try {
    const { saved, locales } = JSON.parse(text || '{}');
    return { saved: saved.filter(isSaved), locales: locales.filter(isString) };
  } catch {
    return { saved: [], locales: [] };
  }
}

/** The mirror on this phone; empty where the browser stores nothing. */
export const readMirror = (): Mirror => parseMirror(readItem('mirror'));

/** Writes the mirror; where the browser stores nothing, a wipe cannot be noticed. */
export const writeMirror = (mirror: Mirror): void => writeItem('mirror', JSON.stringify(mirror));

/** Notes that a document is saved, under its title, or with null that it is so no more. */
export function noteSaved(url: string, title: string | null): void {
  const { saved, locales } = readMirror();
  const others = saved.filter((one) => one.url !== url);
  writeMirror({ saved: title === null ? others : [...others, { url, title }], locales });
}

/** Notes that a language's pack is held. */
export function noteHeld(locale: Locale): void {
  const { saved, locales } = readMirror();
  writeMirror({ saved, locales: [...locales.filter((one) => one !== locale), locale] });
}

/** What a status says is stored. */
export function toMirror({ packs, saved }: Status): Mirror<Locale> {
  return {
    saved: saved.map(({ url, title }) => ({ url, title })),
    locales: packs.filter(({ held }) => held.length > 0).map(({ locale }) => locale),
  };
}

/**
 * What the system has taken away: what the mirror names and is not there, when nothing else is either; else null.
 * A language that the site does not know, or no longer, is not missed.
 */
export function findLost(mirror: Mirror, status: Status): Mirror<Locale> | null {
  const there = toMirror(status);
  if (!status.wiped && !isEmpty(there)) return null;
  const lost = {
    saved: mirror.saved.filter(({ url }) => !there.saved.some((one) => one.url === url)),
    locales: mirror.locales.filter(isLocale).filter((locale) => !there.locales.includes(locale)),
  };
  return isEmpty(lost) ? null : lost;
}
