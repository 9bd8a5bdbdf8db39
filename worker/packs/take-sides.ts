import type { Locale } from '../../i18n/locales';
import { chooseEssential, choosePictures, chooseTexts, pairOf } from '../../packs/choose-part';
import type { Manifest } from '../../packs/format';
import type { Part, Refusal } from '../../channel/messages';
import type { StoredPack, Wish } from './pack-state';
import { planUpdate, type Plan } from './plan-update';
import { readOffer } from './read-offer';
import type { Surroundings } from '../surroundings';

/** What to take. `held`: nothing new, only what this phone has and wished for. */
export type Wanted = Part | 'held';

/** One language's share of a take. */
export interface Side {
  readonly pack: StoredPack;
  readonly manifest: Manifest;
  readonly plan: Plan;
}

function toIds(part: Wanted, manifest: Manifest, essential: readonly string[]): readonly string[] {
  if (typeof part === 'object') return part.ids;
  if (part === 'texts') return chooseTexts(manifest);
  if (part === 'pictures') return choosePictures(manifest);
  return part === 'essential' ? essential : [];
}

/** What a part adds to what goes on being fetched as the pack grows. */
export const toWishes = (before: readonly Wish[], part: Wanted): readonly Wish[] =>
  typeof part === 'object' || part === 'held' ? before : [...new Set([...before, part])];

/**
 * Asks the site what there is, and plans: the language's own share first and, where all that everyone needs is wanted,
 * that of the language that goes along. Without an answer about that one, the own share is taken alone.
 */
export async function planSides(s: Surroundings, locale: Locale, part: Wanted): Promise<readonly Side[] | Refusal> {
  const own = await readOffer(s, locale);
  if (!own.ok) return own;
  const wishes = toWishes(own.pack.wishes, part);
  const pairLocale = wishes.includes('essential') ? pairOf(locale) : null;
  const pair = pairLocale && (await readOffer(s, pairLocale));
  const { ids, pairIds } = chooseEssential(own.manifest, pair?.ok ? pair.manifest : null);
  const toSide = (
    pack: StoredPack,
    manifest: Manifest,
    chosen: readonly string[],
    essential: readonly string[],
  ): Side => ({
    pack,
    manifest,
    plan: planUpdate({ ...pack, wishes: toWishes(pack.wishes, part) }, manifest, chosen, essential),
  });
  const sides = [toSide(own.pack, own.manifest, toIds(part, own.manifest, ids), ids)];
  if (pair?.ok && part === 'essential') sides.push(toSide(pair.pack, pair.manifest, pairIds, pairIds));
  return sides;
}
