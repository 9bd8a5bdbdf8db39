import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { version } from '../../config/version';
import type { Source } from './archive/tar-entry';
import { FORMAT, MANIFEST, type FileRecord, type Manifest } from './manifest';
import type { Snapshot } from './snapshot';

/**
 * The files of a backup one after the other, and the manifest last: it tells what the others turned out to be as they
 * were read, so no file is read twice.
 */
export async function* toSources(
  { database, migrations }: Snapshot,
  files: readonly { readonly name: string; readonly path: string }[],
): AsyncGenerator<Source> {
  const records: Record<string, FileRecord> = {};
  for (const { name, path } of files) {
    const { size: bytes } = await stat(path);
    const hash = createHash('sha256');
    yield { name, bytes, content: () => hashed(path, hash) };
    records[name] = { bytes, sha256: hash.digest('hex') };
  }
  const manifest: Manifest = {
    format: FORMAT,
    app: 'tieng-lang',
    version,
    database,
    createdAt: new Date().toISOString(),
    migrations: [...migrations],
    files: records,
  };
  const text = Buffer.from(JSON.stringify(manifest, null, 1));
  yield { name: MANIFEST, bytes: text.length, content: () => [text] };
}

async function* hashed(path: string, hash: { update(chunk: Buffer): unknown }): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    hash.update(chunk);
    yield chunk;
  }
}
