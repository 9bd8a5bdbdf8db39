import { rmdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { giveToOwnerOf } from './place-file';

/**
 * Makes a folder with all that lead to it, and has those that it made removed again on failure, unless something has
 * come into them meanwhile.
 * @param ownerOf the file or folder whose owner is to own them
 */
export async function makeFolder(
  path: string,
  ownerOf: string,
  onFailure: (undo: () => void) => void,
  mode = 0o777,
): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode });
  if (first === undefined) return;
  const made = [first];
  for (const part of relative(first, path).split(/[\\/]/).filter(Boolean)) made.push(join(made.at(-1) ?? first, part));
  for (const folder of made) {
    await giveToOwnerOf(ownerOf, folder);
    onFailure(() => removeIfEmpty(folder));
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else uses it by now.
  }
}
