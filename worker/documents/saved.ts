import { refuse, type Answer, type Saved } from '../../channel/messages';
import { cacheNames, stateKeys } from '../../channel/stores';
import { fetchPicture } from '../answer/answer-picture';
import { askNetwork } from '../network/ask-network';
import { cacheAssets } from '../assets/assets';
import { findCopy } from './copy';
import { listAssets, listPictures } from './document-facts';
import { findCached } from './document-store';
import { bytesOf, toCached } from './cached-document';
import { refuseFailure, refuseWithoutRoom } from '../state/quota';
import { late, within } from '../network/race';
import { speaksOf, toPath } from '../routes';
import { changeState, readState } from '../state/state';
import { limits, type Surroundings } from '../surroundings';

/** A saved document as it is remembered: with the pictures that were kept for it. */
interface Entry extends Saved {
  readonly pictures: readonly string[];
}

const readEntries = async (s: Surroundings): Promise<readonly Entry[]> =>
  (await readState<readonly Entry[]>(s, stateKeys.saved)) ?? [];

const changeEntries = (s: Surroundings, change: (before: readonly Entry[]) => readonly Entry[]) =>
  changeState<readonly Entry[]>(s, stateKeys.saved, (before) => change(before ?? []));

/** What the reader saved, as far as it is really here, newest first. */
export async function listSaved(s: Surroundings): Promise<readonly Saved[]> {
  const entries = await readEntries(s);
  const here = await Promise.all(entries.map(async ({ url }) => Boolean(await findCached(s, 'saved', url))));
  return entries.filter((_, index) => here[index]).map(({ pictures: _, ...saved }) => saved);
}

/** The document to save: as the site gives it now or, when it does not come in time, the copy that is here. */
async function bringDocument(s: Surroundings, url: URL): Promise<Response | null> {
  const path = toPath(url);
  const copy = await findCopy(s, path);
  const verdict = await within(s, copy ? limits.withCopy : limits.withoutCopy, askNetwork(s, url));
  if (verdict !== late && verdict.kind === 'document') return toCached(verdict.whole, s.now());
  if (!copy) return null;
  const { status, headers } = copy.response;
  const whole = { status, headers, type: 'basic', url: url.href, redirected: false } as const;
  return toCached({ ...whole, body: await copy.response.arrayBuffer() }, copy.shown.at);
}

/** Fetches the pictures of a document; those that do not come are left out. */
async function bringPictures(s: Surroundings, paths: readonly string[]) {
  const fetched = await Promise.all(
    paths.map(async (path) => {
      const response = await fetchPicture(s, path);
      const body = response && (await response.arrayBuffer().catch(() => null));
      return body ? [{ path, body, headers: response.headers }] : [];
    }),
  );
  return fetched.flat();
}

/** Saves a document and its pictures, until the reader removes it. Refuses before anything is written. */
export async function save(s: Surroundings, path: string, title: string): Promise<Answer<{ readonly saved: Saved }>> {
  const url = new URL(path, s.origin);
  const document = await bringDocument(s, url);
  if (!document) return refuse('offline');
  const html = await document.clone().text();
  const pictures = await bringPictures(s, listPictures(html));
  const bytes = pictures.reduce((sum, { body }) => sum + body.byteLength, bytesOf(document));
  const noRoom = await refuseWithoutRoom(s, bytes);
  if (noRoom) return noRoom;
  const saved: Saved = {
    url: toPath(url),
    title,
    locale: speaksOf(path),
    savedAt: new Date(s.now()).toISOString(),
    bytes,
  };
  try {
    const cache = await s.caches.open(cacheNames.saved);
    for (const { path: one, body, headers } of pictures) {
      await cache.put(one, new Response(body, { headers: { 'content-type': headers.get('content-type') ?? '' } }));
    }
    await cache.put(saved.url, document);
    const entry = { ...saved, pictures: pictures.map((one) => one.path) };
    await changeEntries(s, (before) => [entry, ...before.filter((one) => one.url !== saved.url)]);
  } catch (error) {
    return refuseFailure(error, bytes, 'unknown');
  }
  await cacheAssets(s, listAssets(html));
  return { ok: true, saved };
}

/** Removes a saved document, and those of its pictures that no other one needs. */
export async function unsave(s: Surroundings, path: string): Promise<void> {
  const gone = (await readEntries(s)).find(({ url }) => url === path);
  const left = await changeEntries(s, (before) => before.filter(({ url }) => url !== path));
  const needed = new Set(left.flatMap(({ pictures }) => pictures));
  const cache = await s.caches.open(cacheNames.saved);
  const paths = [path, ...(gone?.pictures ?? []).filter((one) => !needed.has(one))];
  await Promise.all(paths.map((one) => cache.delete(one, { ignoreVary: true })));
}
