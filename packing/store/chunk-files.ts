import { createHash } from 'node:crypto';
import { readdir, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { Locale } from '../../i18n/locales';
import { chunkUrl } from '../../packs/chunk-url';
import type { ChunkEntry, PackedDocument, PackedPicture, Shell } from '../../packs/format';
import { openPictures, openShell, openText } from '../../packs/open-chunk';
import type { Row, StoredChunk } from './ledger';
import { chunkPath, packFolder } from './places';
import { writeWhole } from './write-whole';

const gzip = promisify(gzipCallback);

/** How long a replaced chunk stays for phones in the middle of a download, and how many of them, newest first. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;
const MOST_KEPT = 2_000;

/** Writes a chunk's file, also over one of the same name, which may be damaged. `rows` tell what it holds. */
export async function writeChunk(
  locale: Locale,
  { id, kind, documents }: Pick<ChunkEntry, 'id' | 'kind' | 'documents'>,
  content: unknown,
  rows: readonly Row[],
): Promise<StoredChunk> {
  const raw = Buffer.from(JSON.stringify(content));
  const body = await gzip(raw, { level: 9 });
  const sha256 = createHash('sha256').update(body).digest('hex');
  const url = chunkUrl(locale, id, sha256);
  await writeWhole(chunkPath(locale, url), body);
  return { entry: { id, kind, url, sha256, bytes: body.length, rawBytes: raw.length, documents }, rows: [...rows] };
}

/** Writes the chunk of a shell. */
export const writeShell = (locale: Locale, shell: Shell): Promise<StoredChunk> =>
  writeChunk(locale, { id: 'shell', kind: 'shell', documents: 0 }, shell, []);

/** Whether a chunk's file is there, in its length. */
export async function isThere(locale: Locale, { url, bytes }: Pick<ChunkEntry, 'url' | 'bytes'>): Promise<boolean> {
  return (await stat(chunkPath(locale, url)).catch(() => null))?.size === bytes;
}

async function readBody(locale: Locale, { url }: ChunkEntry): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(chunkPath(locale, url))).buffer;
}

/** The shell that a chunk holds. */
export const readShell = async (locale: Locale, entry: ChunkEntry): Promise<Shell> =>
  openShell(entry, await readBody(locale, entry));

/** The documents or pictures that a chunk holds. */
export async function readChunk(
  locale: Locale,
  entry: ChunkEntry,
): Promise<readonly PackedDocument[] | readonly PackedPicture[]> {
  const body = await readBody(locale, entry);
  return entry.kind === 'pictures'
    ? (await openPictures(entry, body)).pictures
    : (await openText(entry, body)).documents;
}

/** Gives the files of chunks that were just replaced the time of now: from here on they are kept for some days. */
export async function retireChunks(locale: Locale, before: readonly StoredChunk[], now: readonly StoredChunk[]) {
  const current = new Set(now.map(({ entry }) => entry.url));
  for (const { entry } of before)
    if (!current.has(entry.url))
      await utimes(chunkPath(locale, entry.url), new Date(), new Date()).catch(() => undefined);
}

/** Removes files of the pack's folder that no manifest of late names, and what a crash left half written. */
export async function removeOldChunks(locale: Locale, current: readonly StoredChunk[]): Promise<void> {
  const folder = packFolder(locale);
  const named = new Set(current.map(({ entry }) => chunkPath(locale, entry.url)));
  const others: { readonly path: string; readonly at: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (named.has(path) || !/\.(?:bin|partial)$/.test(name)) continue;
    const found = await stat(path).catch(() => null);
    if (found) others.push({ path, at: found.mtimeMs });
  }
  others.sort((one, other) => other.at - one.at);
  for (const [place, { path, at }] of others.entries())
    if (place >= MOST_KEPT || Date.now() - at > KEPT_MS) await unlink(path).catch(() => undefined);
}
