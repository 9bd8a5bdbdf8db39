import { join } from 'node:path';
import { keepCopy } from './files/keep-copy';
import { listFiles } from './files/list-files';
import { KEYS_FOLDER, MEDIA_FOLDER, SECRET } from './manifest';
import type { Snapshot } from './snapshot';

/** Everything that goes into a backup, each file under a name that nobody else writes to. */
export interface Collection {
  readonly snapshot: Snapshot;
  /** All files with their names in the archive. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Pictures that the database names and the folder does not have. */
  readonly missing: readonly string[];
}

/** How often to begin anew when pictures are deleted between the look at the database and that at the folder. */
const mostAttempts = 4;

/**
 * Collects database, media, secret and keys so that they fit together while the site serves and editors save.
 * A picture's file is written before its row and removed after it, so what is in the folder before or after the
 * snapshot holds every file of the snapshot, but for one that was deleted in that very moment: then it is done again.
 * @param takeSnapshot puts the database's files into the folder that it is given
 * @param folder an empty one on the disk of `dataDir`
 */
export async function collectFiles(
  dataDir: string,
  folder: string,
  takeSnapshot: (folder: string) => Promise<Snapshot>,
): Promise<Collection> {
  const kept = join(folder, 'files');
  const names = new Set<string>();
  const keepAll = async (below: string) => {
    for (const file of await listFiles(join(dataDir, below))) {
      const name = `${below}${file}`;
      if (!names.has(name) && (await keepCopy(join(dataDir, name), join(kept, name)))) names.add(name);
    }
  };
  if (await keepCopy(join(dataDir, SECRET), join(kept, SECRET))) names.add(SECRET);
  await keepAll(KEYS_FOLDER);
  let missingBefore = '';
  for (let attempt = 1; ; attempt += 1) {
    await keepAll(MEDIA_FOLDER);
    const snapshot = await takeSnapshot(folder);
    await keepAll(MEDIA_FOLDER);
    const missing = [...snapshot.pictures].filter((picture) => !names.has(`${MEDIA_FOLDER}${picture}`)).sort();
    // Twice the same ones missing: they were so before we came.
    if (missing.length > 0 && missing.join() !== missingBefore && attempt < mostAttempts) {
      missingBefore = missing.join();
      continue;
    }
    const others = [...names].sort().map((name) => ({ name, path: join(kept, name) }));
    return { snapshot, files: [...snapshot.files, ...others], missing };
  }
}
