import { stat } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { alreadyThere } from './files/publish-file';
import { hasCode, Refusal } from './refusal';

/**
 * Makes sure that a backup may be written to `file`, before any work is done for it.
 * @throws Refusal when its folder is not there, a file of that name is and must stay, or it would lie among what is backed up
 */
export async function checkTarget(file: string, dataDir: string, force: boolean): Promise<void> {
  const folder = await kindOf(dirname(file));
  if (folder !== 'folder')
    throw new Refusal(`The folder ${dirname(file)} is not there: make it first, or choose another place.`);
  const there = await kindOf(file);
  if (there === 'folder') throw new Refusal(`${file} is a folder: add a file name, such as tieng-lang.tar.gz.`);
  if (there !== null && !force) throw alreadyThere(file);
  const inside = relative(dataDir, file).split(/[\\/]/);
  if (inside[0] === 'media' || inside[0] === 'keys' || (inside.length === 1 && isOfTheSite(basename(file)))) {
    throw new Refusal(`${file} is a place that the site itself uses: choose another name.`);
  }
}

const isOfTheSite = (name: string): boolean => name === 'secret' || name.startsWith('tieng-lang.db');

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}
