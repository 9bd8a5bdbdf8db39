import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales';
import type { Manifest, PackedDocument, PackedPicture, Shell } from '../../packs/format';
import { openPictures, openShell, openText } from '../../packs/open-chunk';
import { isChunk } from '../../packs/verify-chunk';
import { verifyManifest } from '../../packs/verify-manifest';

/** A pack as a phone that fetched all of it has it. */
export interface ReadPack {
  readonly manifest: Manifest;
  /** Length of the manifest as it travels. */
  readonly manifestBytes: number;
  readonly shell: Shell;
  /** Documents by their address; a later chunk's wins. */
  readonly documents: ReadonlyMap<string, PackedDocument>;
  readonly pictures: readonly PackedPicture[];
  /** All texts of all chunks as they travel, opened. */
  readonly allText: string;
}

/** Fetches a language's pack through the routes' own answers and verifies everything, as a phone does. */
export async function readPack(locale: Locale): Promise<ReadPack> {
  const { answerChunk, answerKey, answerManifest } = await import('../../packing/answer');
  const request = new Request('http://localhost/');
  const key = (await (await answerKey(request)).json()) as JsonWebKey;
  const text = await (await answerManifest(request, locale)).text();
  const manifest = await verifyManifest(JSON.parse(text), key);
  if (!manifest) throw new Error(`The manifest of ${locale} is not signed as it must be: ${text.slice(0, 200)}`);
  const byId = new Map<string, PackedDocument>();
  const pictures: PackedPicture[] = [];
  let shell: Shell | undefined;
  let allText = '';
  for (const entry of manifest.chunks) {
    const answer = await answerChunk(locale, entry.url.slice(entry.url.lastIndexOf('/') + 1));
    const body = await answer.arrayBuffer();
    if (!(await isChunk(entry, body))) throw new Error(`${entry.url} is not what the manifest says.`);
    if (entry.kind === 'shell') shell = await openShell(entry, body);
    else if (entry.kind === 'pictures') pictures.push(...(await openPictures(entry, body)).pictures);
    else {
      const chunk = await openText(entry, body);
      allText += JSON.stringify(chunk);
      for (const document of chunk.documents) byId.set(document.id, document);
    }
  }
  if (!shell) throw new Error('The pack has no shell.');
  const documents = new Map([...byId.values()].map((document) => [document.url, document]));
  return { manifest, manifestBytes: gzipSync(text).length, shell, documents, pictures, allText };
}

/** A script that documents load, as this site publishes it. */
export const readScript = (path: string): string => readFileSync(join('public', path), 'utf8');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Bytes that a phone with `before` (null: with nothing) fetches to have `after`: the manifest, every chunk that it lacks,
 * and every script that it lacks, compressed as they travel.
 */
export function syncBytes(before: ReadPack | null, after: ReadPack): number {
  const held = new Set([...(before?.manifest.chunks.map(({ url }) => url) ?? []), ...(before?.shell.assets ?? [])]);
  const chunks = after.manifest.chunks.filter(({ url }) => !held.has(url)).map(({ bytes }) => bytes);
  const scripts = after.shell.assets.filter((path) => !held.has(path)).map((path) => gzipSync(readScript(path)).length);
  return after.manifestBytes + sum([...chunks, ...scripts]);
}
