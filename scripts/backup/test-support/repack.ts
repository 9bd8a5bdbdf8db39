import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../archive/tar-entry';
import { unpack } from '../archive/unpack';
import { writeArchive } from '../archive/write-archive';
import { hashFile, listFiles } from '../files/list-files';
import { MANIFEST, type Manifest } from '../manifest';

/** What a forger does to an unpacked backup. */
export interface Forgery {
  /** Changes the unpacked files. */
  readonly files?: (folder: string) => Promise<void> | void;
  /** Changes the manifest, which tells the truth about the changed files. */
  readonly manifest?: (manifest: Manifest) => object;
  /** Put in beside the files. */
  readonly more?: readonly Source[];
}

/** Makes a backup of another one, sealed as ours are, with something changed in it. */
export async function repack(from: string, to: string, { files, manifest, more = [] }: Forgery): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tieng-lang-forged-'));
  try {
    const original = await unpack(from, folder);
    await files?.(folder);
    const sources: Source[] = [...more];
    const records: Record<string, { bytes: number; sha256: string }> = {};
    for (const name of await listFiles(folder)) {
      const content = await readFile(join(folder, name));
      sources.push({ name, bytes: content.length, content: () => [content] });
      records[name] = { bytes: content.length, sha256: await hashFile(join(folder, name)) };
    }
    const honest = { ...original, files: records };
    const text = Buffer.from(JSON.stringify(manifest ? manifest(honest) : honest));
    await writeArchive(to, [...sources, { name: MANIFEST, bytes: text.length, content: () => [text] }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
