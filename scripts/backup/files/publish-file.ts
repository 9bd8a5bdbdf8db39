import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode, Refusal } from '../refusal';

/**
 * Gives a finished file its name, in one step that survives a power cut.
 * @param replace true to take the place of a file of that name
 * @throws Refusal when there is one and it must not be replaced
 */
export async function publishFile(partial: string, file: string, replace: boolean): Promise<void> {
  if (replace || !(await linked(partial, file))) await rename(partial, file);
  else await unlink(partial);
  await syncFolder(dirname(file));
}

/** A link, unlike a rename, never replaces. Gives false on a disk that knows no links. */
async function linked(partial: string, file: string): Promise<boolean> {
  try {
    await link(partial, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw alreadyThere(file);
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}

export const alreadyThere = (file: string): Refusal =>
  new Refusal(`${file} is already there: choose another name, or add --force to replace it.`);

/** Makes sure that the names in a folder are on the disk. Windows has no such thing, and does without. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
