import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SEAL_BYTES, toSeal } from './seal';
import { toTarEnd, toTarEntry, type Source } from './tar-entry';

/** gzip's own header, which ours replaces. */
const GZIP_HEADER_BYTES = 10;

/**
 * Writes an archive, of mode 0600, and makes sure that it is on the disk. An existing file is replaced.
 * @param sources read one after the other, each only when the one before is written
 */
export async function writeArchive(file: string, sources: AsyncIterable<Source> | Iterable<Source>): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.chmod(0o600);
    await handle.write(toSeal());
    const hash = createHash('sha256');
    const compressed = new PassThrough();
    const packing = pipeline(toTar(sources), createGzip(), compressed);
    // A failure of the packing ends the reading below, which then says why.
    packing.catch((error: Error) => compressed.destroy(error));
    let toDrop = GZIP_HEADER_BYTES;
    for await (const chunk of compressed as AsyncIterable<Buffer>) {
      const rest = chunk.subarray(Math.min(toDrop, chunk.length));
      toDrop -= chunk.length - rest.length;
      hash.update(rest);
      await handle.writeFile(rest);
    }
    await packing;
    const seal = toSeal(hash.digest());
    await handle.write(seal, 0, SEAL_BYTES, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* toTar(sources: AsyncIterable<Source> | Iterable<Source>): AsyncGenerator<Buffer> {
  for await (const source of sources) yield* toTarEntry(source);
  yield toTarEnd();
}
