import type { Locale } from '../../i18n/locales';
import { sweepBodies } from './chunk-bodies';
import type { PackState } from '../../channel/messages';
import { oneAtATime } from '../state/one-at-a-time';
import { withChunks } from './stored-chunks';
import { changePack, toPackState, type StoredPack, type Wish } from './pack-state';
import type { Surroundings } from '../surroundings';

function without(pack: StoredPack, ids: readonly string[] | undefined): StoredPack {
  const named = pack.manifest ?? pack.offered;
  const isGone = (id: string): boolean => !ids || ids.includes(id);
  const rest = pack.held.filter(({ entry }) => entry.kind === 'shell' || !isGone(entry.id));
  // The shell is of use to texts only.
  const held = rest.filter(({ entry }) => entry.kind !== 'shell' || rest.some((one) => one.entry.kind === 'text'));
  const gone = pack.held.filter((one) => !held.includes(one)).map(({ entry }) => entry.kind);
  const isUnwished = (wish: Wish): boolean => gone.includes(wish === 'pictures' ? 'pictures' : 'text');
  const wishes = pack.wishes.filter((wish) => held.length > 0 && !isUnwished(wish));
  const left = held.length > 0 ? pack.manifest : null;
  return named ? { ...withChunks(pack, named, held), wishes, manifest: left } : pack;
}

/** Removes chunks of a language, or all of them. Its texts keep the shell that they need. */
export function drop(s: Surroundings, locale: Locale, ids?: readonly string[]): Promise<PackState> {
  return oneAtATime('take', async () => {
    const pack = await changePack(s, locale, (before) => without(before, ids));
    await sweepBodies(
      s,
      locale,
      pack.held.map(({ entry }) => entry),
    );
    await s.tell({ type: 'pack', locale });
    return toPackState(pack);
  });
}
