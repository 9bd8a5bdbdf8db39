import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Header, Pax } from 'tar';
import { Refusal } from '../refusal';
import { ByteReader } from './byte-reader';
import { BLOCK, paddingOf } from './tar-entry';
import { KEYS_FOLDER, MANIFEST, MEDIA_FOLDER, POSTGRES_FOLDER, SECRET, SQLITE_DATABASE } from '../manifest';

const alone = new Set([MANIFEST, SQLITE_DATABASE, SECRET]);
const folders = [POSTGRES_FOLDER, MEDIA_FOLDER, KEYS_FOLDER];

/** No file system that we know takes a longer name. */
const longestSegment = 255;
const deepest = 8;

/** True when a name is one that a backup may hold: one of ours, and none that could lead out of its folder. */
function isSafeName(name: string): boolean {
  if (alone.has(name)) return true;
  const segments = name.split('/');
  return (
    folders.some((folder) => name.startsWith(folder)) && segments.length <= deepest && segments.every(isSafeSegment)
  );
}

function isSafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  // Control characters, the other system's separator, and a drive letter's colon.
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u001f\u007f\\:]/.test(segment) && Buffer.byteLength(segment) <= longestSegment;
}

/** One file of an archive, while it is read. */
export interface Entry {
  readonly name: string;
  readonly bytes: number;
  /** Its content, to be read to its end before the next entry is asked for. */
  readonly content: AsyncIterable<Buffer>;
}

/** Longest description of a name that we accept: a name of 8 parts of 255 bytes takes about 2,000. */
const longestPax = 16 * 1024;

const damaged = () => new Refusal('This backup is damaged inside; nothing was changed.');

/**
 * The files of an archive, in their order. Takes only what our own archives hold: plain files with safe names, each once.
 * @throws Refusal for anything else, and when the archive ends early or goes on after its end
 */
export async function* readArchive(file: string): AsyncGenerator<Entry> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  stream.pipe(unpacked);
  try {
    yield* readTar(new ByteReader(unpacked));
  } catch (error) {
    throw isZlibError(error) ? damaged() : error;
  } finally {
    stream.destroy();
    unpacked.destroy();
  }
}

async function* readTar(reader: ByteReader): AsyncGenerator<Entry> {
  const seen = new Set<string>();
  for (;;) {
    const header = await readHeader(reader);
    if (header === null) break;
    const { path: name = '', size: bytes = -1 } = header;
    if (header.type !== 'File' || !Number.isSafeInteger(bytes) || bytes < 0) throw damaged();
    // On a disk that does not tell "A" from "a", two names could be one file.
    const key = name.normalize('NFC').toLowerCase();
    if (!isSafeName(name) || seen.has(key)) {
      throw new Refusal('This backup holds a file name that no backup of this app has; nothing was changed.');
    }
    seen.add(key);
    yield { name, bytes, content: reader.pieces(bytes) };
    await reader.read(paddingOf(bytes));
  }
  for await (const rest of reader.remainder()) if (rest.some((byte) => byte !== 0)) throw damaged();
}

/** The next file's header, with the longer one before it where there is one; null at the end. */
async function readHeader(reader: ByteReader): Promise<Header | null> {
  const block = await reader.read(BLOCK);
  const header = toHeader(block);
  if (header.nullBlock) {
    if (!toHeader(await reader.read(BLOCK)).nullBlock) throw damaged();
    return null;
  }
  if (header.type !== 'ExtendedHeader') return header;
  const bytes = header.size ?? -1;
  if (bytes < 0 || bytes > longestPax) throw damaged();
  const pax = Pax.parse((await reader.read(bytes)).toString('utf8'));
  await reader.read(paddingOf(bytes));
  const next = toHeader(await reader.read(BLOCK), pax);
  if (next.nullBlock) throw damaged();
  return next;
}

function toHeader(block: Buffer, pax?: Pax): Header {
  const header = new Header(block, 0, pax);
  if (!header.nullBlock && !header.cksumValid) throw damaged();
  return header;
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
