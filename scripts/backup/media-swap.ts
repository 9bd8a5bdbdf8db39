import { rmSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFile, listFiles } from './files/list-files';
import { makeFolder } from './files/make-folder';
import { placeFile } from './files/place-file';
import { syncFolder } from './files/publish-file';
import type { TempFolder } from './files/temp-folder';
import { MEDIA_FOLDER, type Manifest } from './manifest';
import { hasCode } from './refusal';
import type { Restorable } from './restorer';

/** The media folder on its way from what it holds to what a backup holds. */
export interface MediaSwap {
  /** Notes what the folder holds at the moment at which nobody else can write to the database. */
  readonly noteWhatIsThere: () => Promise<void>;
  /** Brings the folder to what the backup holds, once the database says the same. */
  readonly finish: (database: Pick<Restorable, 'settledAfter' | 'picturesBefore'>) => Promise<void>;
}

const readable = 0o666 & ~process.umask();

/**
 * Puts the files that are new beside those that are there, which readers and the running site do not notice; what would
 * take another file's place waits until the database has been replaced.
 * @param unpacked folder with the files of the backup
 */
export async function beginMediaSwap(
  unpacked: TempFolder,
  dataDir: string,
  files: Manifest['files'],
): Promise<MediaSwap> {
  const wanted = Object.entries(files).filter(([name]) => name.startsWith(MEDIA_FOLDER));
  const folder = join(dataDir, MEDIA_FOLDER);
  const place = (name: string, replace: boolean) =>
    placeFile(join(unpacked.path, name), join(dataDir, name), { replace, mode: readable, ownerOf: dataDir });
  const changed: string[] = [];
  for (const [name, { sha256 }] of wanted) {
    const target = join(dataDir, name);
    await makeFolder(dirname(target), dataDir, unpacked.onFailure);
    if ((await ageOf(target)) === null && (await place(name, false))) {
      unpacked.onFailure(() => rmSync(target, { force: true }));
    } else if ((await hashFile(target)) !== sha256) {
      changed.push(name);
    }
  }
  const keep = new Set(wanted.map(([name]) => name));
  let extra: string[] = [];
  return {
    noteWhatIsThere: async () => {
      const there = (await listFiles(folder)).map((name) => `${MEDIA_FOLDER}${name}`);
      extra = there.filter((name) => !keep.has(name));
    },
    finish: async ({ settledAfter, picturesBefore }) => {
      for (const name of changed) await place(name, true);
      // An editor may have deleted one of them since it was found to be right.
      for (const name of keep) if ((await ageOf(join(dataDir, name))) === null) await place(name, false);
      for (const name of extra) {
        const age = await ageOf(join(dataDir, name));
        const isOfBefore = picturesBefore().has(name.slice(MEDIA_FOLDER.length));
        if (age !== null && (isOfBefore || age >= settledAfter)) await rm(join(dataDir, name), { force: true });
      }
      if (keep.size > 0) await syncFolder(folder);
    },
  };
}

/** How long ago a file was last changed, in milliseconds; null when it is not there. */
async function ageOf(path: string): Promise<number | null> {
  try {
    return Math.max(0, Date.now() - (await stat(path)).mtimeMs);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
