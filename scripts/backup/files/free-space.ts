import { statfs } from 'node:fs/promises';
import { formatBytes } from '../../../i18n/format';
import { Refusal } from '../refusal';

/** Left free for everything else that is written meanwhile, in bytes. */
const spare = 32 * 1024 * 1024;

/** Says an amount of bytes in a terminal, where a plain space is what people search and copy. */
export const sayBytes = (bytes: number): string => formatBytes('en', bytes).replace('\u00a0', ' ');

/**
 * Makes sure that a disk has room.
 * @param folder any folder on that disk
 * @param bytes how much is about to be written
 * @throws Refusal when it would not fit
 */
export async function checkFreeSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= bytes + spare) return;
  throw new Refusal(
    `The disk of ${folder} has ${sayBytes(free)} free and ${sayBytes(bytes + spare)} are needed: free some space and run the command again.`,
  );
}
