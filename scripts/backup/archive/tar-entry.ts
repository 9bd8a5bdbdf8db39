import { Header, Pax } from 'tar';
import { Refusal } from '../refusal';

/** A file to put into the archive: its name there and where it comes from. */
export interface Source {
  readonly name: string;
  /** Length in bytes; the content must have exactly this many. */
  readonly bytes: number;
  readonly content: () => AsyncIterable<Buffer> | Iterable<Buffer>;
}

export const BLOCK = 512;

/** How many bytes fill up the last block of a content of this length. */
export const paddingOf = (bytes: number): number => (BLOCK - (bytes % BLOCK)) % BLOCK;

/** Two empty blocks end a tar file. */
export const toTarEnd = (): Buffer => Buffer.alloc(2 * BLOCK);

/**
 * One file as tar has it: header, content, padding. Owner and time are left out: a restored file is its new owner's.
 * @throws Refusal when the content is not as long as it was said to be
 */
export async function* toTarEntry({ name, bytes, content }: Source): AsyncGenerator<Buffer> {
  const data = { path: name, size: bytes, mode: 0o600, type: 'File' as const };
  const block = Buffer.alloc(BLOCK);
  // A name too long for the old header, or not in plain letters, goes into one of the newer kind before it. The old one
  // then has a short name: some programs would put its beginning before the long one.
  if (new Header(data).encode(block)) {
    yield new Pax(data).encode();
    new Header({ ...data, path: 'long-name' }).encode(block.fill(0));
  }
  yield block;
  let written = 0;
  for await (const chunk of content()) {
    written += chunk.length;
    yield chunk;
  }
  if (written !== bytes) throw new Refusal(`The file ${name} changed while it was read: run the command again.`);
  yield Buffer.alloc(paddingOf(bytes));
}
