import type { Locale } from '../../i18n/locales';
import { makeHandoverFile } from '../../packs/handover/make-file';
import { readHandoverFile, type HandedPack } from '../../packs/handover/read-file';
import { refuse, type Answer, type PackState } from '../../channel/messages';
import { cacheNames } from '../../channel/stores';
import { oneAtATime } from '../state/one-at-a-time';
import { changePack, readPack, toPackState, type StoredPack } from './pack-state';
import { planUpdate } from './plan-update';
import { readKey } from './public-key';
import { newestVersion } from './read-offer';
import type { Surroundings } from '../surroundings';
import { updatePack } from './update-pack';

/** The chunks held that the held manifest names: a pack in the middle of an update hands over what is signed. */
async function toHandOver({ caches }: Surroundings, { manifest, held }: StoredPack) {
  if (!manifest) return null;
  const cache = await caches.open(cacheNames.packs);
  const urls = new Set(manifest.chunks.map(({ url }) => url));
  const bodies = new Map<string, Blob>();
  for (const { entry } of held) {
    const body = urls.has(entry.url) && (await cache.match(entry.url));
    if (body) bodies.set(entry.id, await body.blob());
  }
  return bodies.size > 0 ? { manifest, bodies } : null;
}

/** Makes a file of the packs held in these languages; `not-found` when nothing of them is whole. */
export async function exportFile(
  s: Surroundings,
  locales: readonly Locale[],
): Promise<Answer<{ readonly file: Blob }>> {
  const key = await readKey(s);
  const packs = await Promise.all(locales.map(async (locale) => toHandOver(s, await readPack(s, locale))));
  const whole = packs.filter((pack) => pack !== null);
  return key && whole.length > 0 ? { ok: true, file: makeHandoverFile(whole, key) } : refuse('not-found');
}

/** Every chunk is verified before the first of them is written. */
const isGenuine = async ({ entries, read }: HandedPack): Promise<boolean> => {
  for (const entry of entries) if (!(await read(entry))) return false;
  return true;
};

/** Takes over what a file from another phone brings, by the site's own key. A refused file changes nothing. */
export function importFile(s: Surroundings, file: Blob): Promise<Answer<{ readonly packs: readonly PackState[] }>> {
  return oneAtATime('take', async () => {
    const key = await readKey(s);
    if (!key) return refuse('offline');
    const handed = await readHandoverFile(file, key);
    if (!handed.ok) return refuse(handed.reason);
    for (const pack of handed.packs) {
      if (!(await isGenuine(pack))) return refuse('forged');
      if (pack.manifest.version < newestVersion(await readPack(s, pack.manifest.locale))) return refuse('older');
    }
    const states: PackState[] = [];
    for (const { manifest, entries, read } of handed.packs) {
      const ids = entries.map(({ id }) => id);
      const before = await readPack(s, manifest.locale);
      const brought = new Set(ids);
      const heldUrls = new Set(before.held.map(({ entry }) => entry.url));
      const there = {
        ...manifest,
        chunks: manifest.chunks.filter(({ id, url }) => brought.has(id) || heldUrls.has(url)),
      };
      const plan = planUpdate({ ...before, wishes: [] }, there, ids, []);
      const work = { source: read, onBytes: () => undefined, isStopped: () => false };
      const updated = await updatePack(s, before, manifest, plan, work);
      if (!updated.ok) return updated;
      const generated = { offered: manifest, etag: null };
      states.push(toPackState(await changePack(s, manifest.locale, (now) => ({ ...now, ...generated }))));
      await s.tell({ type: 'pack', locale: manifest.locale });
    }
    return { ok: true, packs: states };
  });
}
