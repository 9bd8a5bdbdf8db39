import { chmod, chown, copyFile, link, open, rename, rm, stat } from 'node:fs/promises';
import { hasCode } from '../refusal';

/** How a file is to stand in its place. */
export interface Placing {
  /** False to leave a file alone that is there already. */
  readonly replace: boolean;
  /** Permissions, such as 0o600. */
  readonly mode: number;
  /** A file or folder whose owner is to own the file, also when root puts it there. */
  readonly ownerOf: string;
}

/**
 * Moves a file to its place in one step: whoever looks sees what was there before, or the whole new file.
 * @returns false when one was there and was left alone
 */
export async function placeFile(from: string, to: string, placing: Placing): Promise<boolean> {
  await dress(from, placing);
  try {
    return await move(from, to, placing.replace);
  } catch (error) {
    // The folder is a link to another disk: the one step is made from a copy over there.
    if (!hasCode(error, 'EXDEV')) throw error;
  }
  const near = `${to}.restoring`;
  try {
    await copyFile(from, near);
    await dress(near, placing);
    return await move(near, to, placing.replace);
  } finally {
    await rm(near, { force: true });
  }
}

/** Gives what is at `path` to the owner of another file or folder, when root is at work. */
export async function giveToOwnerOf(ownerOf: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(ownerOf);
  await chown(path, uid, gid);
}

/** Makes sure that what a file holds is on the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Gives a file the permissions and the owner that it is to have, and its content to the disk. */
async function dress(path: string, { mode, ownerOf }: Placing): Promise<void> {
  await chmod(path, mode);
  await giveToOwnerOf(ownerOf, path);
  await syncFile(path);
}

async function move(from: string, to: string, replace: boolean): Promise<boolean> {
  if (replace) {
    await rename(from, to);
    return true;
  }
  try {
    // A link, unlike a rename, never replaces.
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].some((code) => hasCode(error, code))) throw error;
    if (await isThere(to)) return false;
    await rename(from, to);
    return true;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
