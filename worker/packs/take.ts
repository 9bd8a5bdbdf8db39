import type { Locale } from '../../i18n/locales';
import { cacheShellAssets } from '../assets/assets';
import { fetchBody } from './chunk-bodies';
import type { Answer, PackState } from '../../channel/messages';
import { precache } from '../documents/precache';
import { oneAtATime } from '../state/one-at-a-time';
import { changePack, readPack, toPackState } from './pack-state';
import { refuseWithoutRoom } from '../state/quota';
import { within } from '../network/race';
import { limits, type Surroundings } from '../surroundings';
import { planSides, toWishes, type Wanted } from './take-sides';
import { missingBytes, updatePack } from './update-pack';

/** Told as chunks come: bytes that are there, and bytes in all. */
export type OnProgress = (done: number, total: number) => void;

let stops = 0;

/** Stops every take that is under way or waiting, after the chunk in hand. */
export function stopTaking(): void {
  stops += 1;
}

async function takeNow(
  s: Surroundings,
  locale: Locale,
  part: Wanted,
  onProgress: OnProgress,
  isStopped: () => boolean,
): Promise<Answer<{ readonly pack: PackState }>> {
  const sides = await planSides(s, locale, part);
  if ('ok' in sides) return sides;
  const all = sides.flatMap(({ plan }) => [...plan.together, ...plan.single]);
  // Of all sides together: a refusal after the first would leave it written.
  const noRoom = await refuseWithoutRoom(s, await missingBytes(s, all));
  if (noRoom) return noRoom;
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  onProgress(done, total);
  const onBytes = (bytes: number): void => onProgress((done += bytes), total);
  for (const { manifest, plan } of sides) {
    if (isStopped()) break;
    const pack = await changePack(s, manifest.locale, (now) => ({ ...now, wishes: toWishes(now.wishes, part) }));
    const updated = await updatePack(s, pack, manifest, plan, { source: fetchBody(s), onBytes, isStopped });
    if (plan.wanted.length > 0) await s.tell({ type: 'pack', locale: manifest.locale });
    if (!updated.ok) return updated;
    // The texts come first: they can be read without the scripts.
    if (!isStopped()) await cacheShellAssets(s, updated.pack);
  }
  if (part !== 'held' && !isStopped()) await within(s, limits.chunk, precache(s, locale));
  return { ok: true, pack: toPackState(await readPack(s, locale)) };
}

/**
 * Brings a language's pack up to date and takes what is missing of a part. One take runs at a time; a refusal leaves
 * what was there, and what has come so far.
 */
export function take(s: Surroundings, locale: Locale, part: Wanted, onProgress: OnProgress = () => undefined) {
  const before = stops;
  return oneAtATime('take', () => takeNow(s, locale, part, onProgress, () => stops !== before));
}
