import { isLocale, type Locale } from '../../i18n/locales';
import type { Status } from '../../channel/messages';

/** Where a list of what was kept stands besides, so that a wipe is noticed. Documents write it too. */
const KEY = 'tl-mirror';

/** What was on this phone: saved documents, and languages whose pack was held. */
export interface Mirror {
  readonly saved: readonly { readonly url: string; readonly title: string }[];
  readonly locales: readonly Locale[];
}

const nothing: Mirror = { saved: [], locales: [] };

const isEmpty = ({ saved, locales }: Mirror): boolean => saved.length === 0 && locales.length === 0;

function isSaved(value: unknown): value is Mirror['saved'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { url, title } = value as Record<string, unknown>;
  return typeof url === 'string' && url.startsWith('/') && typeof title === 'string';
}

/** Reads a mirror from what storage holds; whatever is not one counts as nothing. */
export function parseMirror(text: string | null): Mirror {
  try {
    const { saved, locales } = JSON.parse(text ?? '{}') as Partial<Record<keyof Mirror, unknown>>;
    return {
      saved: Array.isArray(saved) ? saved.filter(isSaved).map(({ url, title }) => ({ url, title })) : [],
      locales: Array.isArray(locales) ? locales.filter((one): one is Locale => isLocale(String(one))) : [],
    };
  } catch {
    return nothing;
  }
}

/** What a status says is kept. */
export function toMirror({ packs, saved }: Status): Mirror {
  return {
    saved: saved.map(({ url, title }) => ({ url, title })),
    locales: packs.filter(({ held }) => held.length > 0).map(({ locale }) => locale),
  };
}

/** What the system has taken away: what the mirror names and is not there, when nothing else is either; else null. */
export function findLost(mirror: Mirror, status: Status): Mirror | null {
  const there = toMirror(status);
  if (!status.wiped && !isEmpty(there)) return null;
  const lost = {
    saved: mirror.saved.filter(({ url }) => !there.saved.some((one) => one.url === url)),
    locales: mirror.locales.filter((locale) => !there.locales.includes(locale)),
  };
  return isEmpty(lost) ? null : lost;
}

/** The mirror on this phone; empty where the browser keeps nothing. */
export function readMirror(): Mirror {
  try {
    return parseMirror(localStorage.getItem(KEY));
  } catch {
    return nothing;
  }
}

/** Writes the mirror; where the browser keeps nothing, a wipe cannot be noticed. */
export function keepMirror(mirror: Mirror): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(mirror));
  } catch {
    // Storage is off or full: everything else goes on.
  }
}
