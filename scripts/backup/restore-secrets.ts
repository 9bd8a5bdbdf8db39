import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './files/list-files';
import { makeFolder } from './files/make-folder';
import { placeFile } from './files/place-file';
import { syncFolder } from './files/publish-file';
import { KEYS_FOLDER, SECRET, type Manifest } from './manifest';

/**
 * Puts the secret and the keys of a backup in the place of those that are there. What the backup does not have is left
 * as it is: a site whose secret comes from its environment has none.
 * @param unpacked path of the folder with the files of the backup
 */
export async function restoreSecrets(unpacked: string, dataDir: string, files: Manifest['files']): Promise<void> {
  const keys = Object.keys(files).filter((name) => name.startsWith(KEYS_FOLDER));
  const names = Object.hasOwn(files, SECRET) ? [SECRET, ...keys] : keys;
  for (const name of names) {
    const target = join(dataDir, name);
    await makeFolder(dirname(target), dataDir, () => undefined, 0o700);
    await placeFile(join(unpacked, name), target, { replace: true, mode: 0o600, ownerOf: dataDir });
  }
  if (keys.length > 0) {
    for (const file of await listFiles(join(dataDir, KEYS_FOLDER))) {
      if (!keys.includes(`${KEYS_FOLDER}${file}`)) await rm(join(dataDir, KEYS_FOLDER, file), { force: true });
    }
    await syncFolder(join(dataDir, KEYS_FOLDER));
  }
  if (names.length > 0) await syncFolder(dataDir);
}
