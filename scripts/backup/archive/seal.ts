import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Refusal } from '../refusal';

/*
 * A backup is an ordinary .tar.gz, with one thing more: the header that gzip puts in front has room for a program's own
 * bytes, and there stands the SHA-256 of all that follows. So one wrong byte anywhere, or a missing end, is seen
 * before a single file is unpacked; gzip's own checksum comes only at the end and does not cover everything.
 */
const HASH_BYTES = 32;
/** gzip · deflate · "with an extra field" · no time · no remark · any system · 36 bytes of extra field, named TL, 32 long. */
const PREFIX = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x54, 0x4c, HASH_BYTES, 0]);

/** Length of the header, in bytes. */
export const SEAL_BYTES = PREFIX.length + HASH_BYTES;

/** The header of a backup, with room for the hash when none is given yet. */
export const toSeal = (hash: Buffer = Buffer.alloc(HASH_BYTES)): Buffer => Buffer.concat([PREFIX, hash]);

/**
 * Reads a whole file and compares it with the hash in its header.
 * @throws Refusal when it is not a backup of this app, is cut short, or was changed
 */
export async function checkSeal(file: string): Promise<void> {
  const hash = await readSealedHash(file);
  const actual = createHash('sha256');
  for await (const chunk of createReadStream(file, { start: SEAL_BYTES, highWaterMark: 1024 * 1024 }))
    actual.update(chunk);
  if (!actual.digest().equals(hash)) {
    throw new Refusal('This backup is damaged: it was cut short or changed after it was made; nothing was changed.');
  }
}

async function readSealedHash(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    if (!(await handle.stat()).isFile()) throw new Refusal('A backup is a file; this is something else.');
    const header = await readStart(handle);
    if (header.length === 0) throw new Refusal('This file is empty; nothing was changed.');
    if (header.length < SEAL_BYTES || !header.subarray(0, PREFIX.length).equals(PREFIX)) {
      throw new Refusal('This file is not a backup of this app, or its beginning is damaged; nothing was changed.');
    }
    return header.subarray(PREFIX.length);
  } finally {
    await handle.close();
  }
}

async function readStart(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(SEAL_BYTES), 0, SEAL_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}
