import type { Locale } from '../../i18n/locales';
import { chooseEssential, pairOf } from '../../packs/choose-part';
import type { ChunkEntry, Manifest } from '../../packs/format';
import type { PackState, Part } from '../../channel/messages';
import { sumBytes, type Essential } from './pack-parts';

/** The language whose essential part comes along with that of another; null where there is none. */
export function findPair(packs: readonly PackState[], locale: Locale): PackState | null {
  return packs.find((pack) => pack.locale === pairOf(locale)) ?? null;
}

/** What a site offers of a pack, as far as this phone knows: what is held and what is missing. */
function toOffered({ locale, held, missing }: PackState): Manifest {
  const changed = new Set(missing.map(({ id }) => id));
  const chunks = [...held.filter(({ id }) => !changed.has(id)), ...missing];
  return { locale, version: 0, generatedAt: '', chunks, signature: '' };
}

/** Bytes on the way for the essential part of a language: its own, and with those of the one that goes along. */
export function essentialBytes(pack: PackState, pair: PackState | null): Essential {
  const { ids, pairIds } = chooseEssential(toOffered(pack), pair && toOffered(pair));
  const wanted = (one: PackState | null, chosen: readonly string[]): number =>
    (one?.missing ?? []).reduce((sum, { id, bytes }) => sum + (chosen.includes(id) ? bytes : 0), 0);
  const own = wanted(pack, ids);
  return { own, all: own + wanted(pair, pairIds) };
}

/** Bytes on the way for a part of a pack, as far as this phone knows. */
export function partBytes(part: Part, pack: PackState, pair: PackState | null): number {
  if (part === 'essential') return essentialBytes(pack, pair).all;
  const isWanted = ({ id, kind }: ChunkEntry): boolean => {
    if (part === 'texts') return kind === 'shell' || kind === 'text';
    return part === 'pictures' ? kind === 'pictures' : part.ids.includes(id);
  };
  return sumBytes(pack.missing.filter(isWanted));
}
