import type { ChunkEntry, PackedPicture, Shell, TextChunk } from '../../packs/format';
import { openPictures, openShell, openText } from '../../packs/open-chunk';
import { fillNoCounts, putTogether } from '../../packs/put-together';
import { cacheNames } from '../../channel/stores';
import { inflate } from './inflate';
import { remember } from '../state/memo';
import { listPacks, readPack, type StoredPack } from './pack-state';
import { localeOf } from '../routes';
import type { Surroundings } from '../surroundings';

/** A document that a held pack has. `at`: when the site was last seen to offer it, in milliseconds. */
export interface PackedCopy {
  readonly at: number;
  readonly url: string;
  readonly shell: ChunkEntry;
  readonly chunk: ChunkEntry;
}

async function readBody({ caches }: Surroundings, { url }: ChunkEntry): Promise<ArrayBuffer> {
  const body = await (await caches.open(cacheNames.packs)).match(url);
  if (!body) throw new Error(`The body of ${url} is gone.`);
  return body.arrayBuffer();
}

const open = <Chunk>(
  s: Surroundings,
  entry: ChunkEntry,
  opener: (entry: ChunkEntry, body: ArrayBuffer, inflater: typeof inflate) => Promise<Chunk>,
): Promise<Chunk> => remember(s, entry.url, async () => opener(entry, await readBody(s, entry), inflate));

/** The opened shell of a pack; null when it holds none that can be opened. */
export async function openStoredShell(s: Surroundings, { held }: StoredPack): Promise<Shell | null> {
  const shell = held.find(({ entry }) => entry.kind === 'shell');
  return shell ? open(s, shell.entry, openShell).catch(() => null) : null;
}

/** Finds a document among the packs that are held; reads only their index. */
export async function findInPacks(s: Surroundings, path: string): Promise<PackedCopy | null> {
  const locale = localeOf(path);
  if (!locale) return null;
  const { index, held } = await readPack(s, locale);
  const id = index.find(({ url }) => url === path)?.chunk;
  const chunk = held.find(({ entry }) => entry.id === id);
  const shell = held.find(({ entry }) => entry.kind === 'shell');
  return chunk && shell ? { at: chunk.at, url: path, shell: shell.entry, chunk: chunk.entry } : null;
}

/** The entity tag that the site gives this document (press/press.ts), counts of views not filled in. */
async function toEtag(html: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html)));
  const text = btoa(String.fromCharCode(...hash));
  return `W/"${text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22)}"`;
}

/** Puts a document together. Null when its chunk is gone or broken, which is as if it were not held. */
export async function openFromPack(s: Surroundings, { url, shell, chunk }: PackedCopy) {
  try {
    const [shared, text] = await Promise.all([open<Shell>(s, shell, openShell), open<TextChunk>(s, chunk, openText)]);
    const document = text.documents.find((one) => one.url === url);
    if (!document) return null;
    const html = putTogether(shared, document);
    return { etag: await toEtag(html), response: new Response(fillNoCounts(html), { headers: shared.headers }) };
  } catch {
    return null;
  }
}

/** The picture of a pack that answers for this path; null when no held pack has it. */
export async function openPackedPicture(s: Surroundings, path: string): Promise<Response | null> {
  const chunk = (await listPacks(s)).flatMap(({ held }) => held).find(({ pictures }) => pictures.includes(path));
  if (!chunk) return null;
  const isMeant = ({ url, alsoFor }: PackedPicture): boolean => url === path || alsoFor.includes(path);
  const opened = await open(s, chunk.entry, openPictures).catch(() => null);
  const picture = opened?.pictures.find(isMeant);
  if (!picture) return null;
  const bytes = Uint8Array.from(atob(picture.body), (character) => character.charCodeAt(0));
  return new Response(bytes, { headers: { 'content-type': picture.type } });
}
