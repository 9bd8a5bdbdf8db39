import type { Locale } from '../../i18n/locales';
import type { Status } from '../../channel/messages';
import { sumBytes } from './pack-parts';

/** Something that could make room, with the bytes that it would free. */
export type Removable = { readonly bytes: number } & (
  | { readonly what: 'visited' }
  | { readonly what: 'pictures'; readonly locale: Locale; readonly ids: readonly string[] }
  | { readonly what: 'pack'; readonly locale: Locale }
  | { readonly what: 'saved'; readonly url: string; readonly title: string }
);

/**
 * What could be deleted to make room, what is missed least first: pages only visited, pictures, packs of languages that
 * are not the reader's, and last what was saved, from the oldest. The pack in the reader's language is never offered.
 */
export function listRemovables(status: Status, own: Locale): readonly Removable[] {
  const pictures = status.packs.map(({ locale, held }): Removable => {
    const entries = held.filter(({ kind }) => kind === 'pictures' || kind === 'audio');
    return { what: 'pictures', locale, ids: entries.map(({ id }) => id), bytes: sumBytes(entries) };
  });
  const packs = status.packs
    .filter(({ locale }) => locale !== own)
    .map(({ locale, held }): Removable => ({ what: 'pack', locale, bytes: sumBytes(held) }));
  const saved = [...status.saved]
    .sort((one, other) => one.savedAt.localeCompare(other.savedAt))
    .map(({ url, title, bytes }): Removable => ({ what: 'saved', url, title, bytes }));
  const all: readonly Removable[] = [{ what: 'visited', bytes: status.visited.bytes }, ...pictures, ...packs, ...saved];
  return all.filter(({ bytes }) => bytes > 0);
}

/** The first of them that together free `needed` bytes; all when even that is not enough. */
export function chooseRemovables(removables: readonly Removable[], needed: number): readonly Removable[] {
  const single = removables.find(({ bytes }) => bytes >= needed);
  if (single) return [single];
  let freed = 0;
  return removables.filter(({ bytes }) => {
    if (freed >= needed) return false;
    freed += bytes;
    return true;
  });
}
