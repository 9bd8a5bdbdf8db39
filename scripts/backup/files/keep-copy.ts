import { constants } from 'node:fs';
import { copyFile, link, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../refusal';

/** A file that was written this short a time ago, in milliseconds, may still be being written. */
const young = 60_000;

/**
 * Keeps what a file holds now under a second name on the same disk. A settled file gets a second link, which costs
 * nothing and outlives the first; one that may still be written to is copied.
 * @returns false when the file is not there any more
 */
export async function keepCopy(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  try {
    if (Date.now() - (await stat(from)).mtimeMs > young && (await linked(from, to))) return true;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    // Some disks know no second links.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS'].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}
