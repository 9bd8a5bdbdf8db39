import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFreeSpace } from '../files/free-space';
import { MANIFEST, parseManifest, type FileRecord, type Manifest } from '../manifest';
import { Refusal } from '../refusal';
import { readArchive, type Entry } from './read-archive';
import { checkSeal } from './seal';

/** The longest manifest that we accept, in bytes: room for half a million files. */
const longestManifest = 64 * 1024 * 1024;

/**
 * Reads a backup from its first byte to its last and checks all of it: seal, archive, manifest, each file's length and hash.
 * @param folder where its files are put, or null to check only
 * @throws Refusal when anything is not as a backup of this app is
 */
export async function unpack(file: string, folder: string | null): Promise<Manifest> {
  await checkSeal(file);
  const found = new Map<string, FileRecord>();
  let manifest: Manifest | null = null;
  for await (const entry of readArchive(file)) {
    if (manifest !== null) throw new Refusal('This backup goes on after its end; nothing was changed.');
    if (entry.name === MANIFEST) manifest = parseManifest(await readText(entry));
    else found.set(entry.name, folder === null ? await hashEntry(entry) : await writeEntry(entry, folder));
  }
  if (manifest === null) throw new Refusal('This backup has no list of its files; nothing was changed.');
  const listed = Object.entries(manifest.files);
  const isComplete = listed.length === found.size && listed.every(([name, file]) => isSame(found.get(name), file));
  if (!isComplete) throw new Refusal('This backup does not hold the files that it says it holds; nothing was changed.');
  return manifest;
}

const isSame = (one: FileRecord | undefined, other: FileRecord): boolean =>
  one?.bytes === other.bytes && one.sha256 === other.sha256;

async function readText({ bytes, content }: Entry): Promise<string> {
  if (bytes > longestManifest) throw new Refusal('This backup is damaged inside; nothing was changed.');
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function hashEntry({ bytes, content }: Entry): Promise<FileRecord> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return { bytes, sha256: hash.digest('hex') };
}

async function writeEntry({ name, bytes, content }: Entry, folder: string): Promise<FileRecord> {
  await checkFreeSpace(folder, bytes);
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
