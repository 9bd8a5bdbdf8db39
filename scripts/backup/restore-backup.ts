import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkSeal } from './archive/seal';
import { unpack } from './archive/unpack';
import { withLock } from './files/lock';
import { makeFolder } from './files/make-folder';
import { giveToOwnerOf } from './files/place-file';
import { withTempFolder, type TempFolder } from './files/temp-folder';
import { KEYS_FOLDER, MEDIA_FOLDER, SECRET, type Manifest } from './manifest';
import { beginMediaSwap } from './media-swap';
import type { Places } from './read-places';
import { Refusal, toMessage } from './refusal';
import { restoreSecrets } from './restore-secrets';
import type { Restorable, Studio } from './restorer';
import { prepareSqlite } from './sqlite/prepare';
import { sqlitePath } from './sqlite/sqlite-path';

/** What was restored. */
export interface RestoreReport {
  /** When the backup was made, as an ISO time, and by which version of the app. */
  readonly createdAt: string;
  readonly version: string;
  readonly tables: number;
  readonly rows: number;
  readonly pictures: number;
  readonly keys: number;
  readonly hasSecret: boolean;
  /** Tables of the backup that are none of the app's. */
  readonly leftOut: readonly string[];
}

/**
 * Puts what a backup holds in the place of what is there, also while the site serves. Until the database is replaced,
 * which happens all at once, a failure of any kind leaves everything as it was.
 * @throws Refusal when it cannot be restored here
 */
export async function restoreBackup(file: string, places: Places, studio?: Studio): Promise<RestoreReport> {
  const { dataDir } = places;
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  await checkSeal(file);
  const undos: (() => void)[] = [];
  try {
    await makeFolder(dataDir, nearestFolder(dataDir), (undo) => undos.push(undo));
    return await withLock(dataDir, () => withTempFolder(dataDir, (folder) => restore(file, places, studio, folder)));
  } catch (error) {
    for (const undo of undos.reverse()) undo();
    throw error;
  }
}

async function restore(
  file: string,
  places: Places,
  given: Studio | undefined,
  folder: TempFolder,
): Promise<RestoreReport> {
  const { dataDir } = places;
  const manifest = await unpack(file, folder.path);
  // Not before the file is known to be good: the studio takes seconds to load.
  const studio = given ?? (await import('./this-studio')).thisStudio(places.databaseUrl);
  const database = await prepare(folder.path, manifest, places, studio);
  const media = await beginMediaSwap(folder, dataDir, manifest.files);
  const leftOut = await database.replaceLive(media.noteWhatIsThere);
  folder.passPointOfNoReturn();
  try {
    if (places.databaseUrl === null) await giveToOwnerOf(dataDir, sqlitePath(dataDir));
    await media.finish(database);
    await restoreSecrets(folder.path, dataDir, manifest.files);
  } catch (error) {
    throw new Refusal(
      `The database is restored, but not all files: put right what follows and run the same command again. ${toMessage(error)}`,
    );
  }
  const names = Object.keys(manifest.files);
  return {
    createdAt: manifest.createdAt,
    version: manifest.version,
    tables: database.tables - leftOut.length,
    rows: database.rows,
    pictures: names.filter((name) => name.startsWith(MEDIA_FOLDER)).length,
    keys: names.filter((name) => name.startsWith(KEYS_FOLDER)).length,
    hasSecret: names.includes(SECRET),
    leftOut,
  };
}

async function prepare(folder: string, manifest: Manifest, places: Places, studio: Studio): Promise<Restorable> {
  const { dataDir, databaseUrl } = places;
  const wanted = databaseUrl === null ? 'sqlite' : 'postgres';
  if (manifest.database === wanted) {
    if (databaseUrl === null) return prepareSqlite(folder, manifest, dataDir, studio);
    const { preparePostgres } = await import('./postgres/prepare');
    return preparePostgres(folder, manifest, { dataDir, databaseUrl }, studio);
  }
  throw new Refusal(
    manifest.database === 'sqlite'
      ? 'This backup is of a SQLite database and DATABASE_URL names a PostgreSQL one: restore it without DATABASE_URL; nothing was changed.'
      : 'This backup is of a PostgreSQL database: set DATABASE_URL to the one that is to hold it; nothing was changed.',
  );
}

/** The nearest folder on the way to `path` that is there already. */
function nearestFolder(path: string): string {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
