import { existsSync, rmSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unpack } from './archive/unpack';
import { writeArchive } from './archive/write-archive';
import { checkTarget } from './check-target';
import { collectFiles } from './collect-files';
import { checkFreeSpace } from './files/free-space';
import { withLock } from './files/lock';
import { publishFile } from './files/publish-file';
import { withTempFolder } from './files/temp-folder';
import { KEYS_FOLDER, MEDIA_FOLDER, SECRET } from './manifest';
import type { Places } from './read-places';
import { Refusal } from './refusal';
import type { Snapshot } from './snapshot';
import { sqlitePath } from './sqlite/sqlite-path';
import { takeSqliteSnapshot } from './sqlite/take-snapshot';
import { toSources } from './to-sources';

/** What a backup holds. */
export interface BackupReport {
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly pictures: number;
  readonly keys: number;
  readonly hasSecret: boolean;
  /** Pictures that the database names and the media folder does not have. */
  readonly missing: readonly string[];
}

/**
 * Makes a backup of database, media, secret and keys while the site serves. It appears under its name when it is whole
 * and was read back, or not at all.
 * @param force true to replace a file of that name
 * @throws Refusal when it cannot be made
 */
export async function makeBackup(file: string, places: Places, force = false): Promise<BackupReport> {
  const { dataDir, databaseUrl } = places;
  await checkTarget(file, dataDir, force);
  if (databaseUrl === null && !existsSync(dataDir)) {
    throw new Refusal(`There is nothing to back up: the folder ${dataDir} is not there. Is DATA_DIR right?`);
  }
  await mkdir(dataDir, { recursive: true });
  return withLock(dataDir, () =>
    withTempFolder(dataDir, async ({ path: folder, onFailure }) => {
      const { snapshot, files, missing } = await collectFiles(dataDir, folder, (into) => takeSnapshot(places, into));
      await checkFreeSpace(dirname(file), await estimate(files));
      const partial = `${file}.partial`;
      onFailure(() => rmSync(partial, { force: true }));
      await writeArchive(partial, toSources(snapshot, files));
      const { size: bytes } = await stat(partial);
      await unpack(partial, null);
      await publishFile(partial, file, force);
      const names = files.map(({ name }) => name);
      return {
        bytes,
        tables: snapshot.tables,
        rows: snapshot.rows,
        pictures: names.filter((name) => name.startsWith(MEDIA_FOLDER)).length,
        keys: names.filter((name) => name.startsWith(KEYS_FOLDER)).length,
        hasSecret: names.includes(SECRET),
        missing,
      };
    }),
  );
}

async function takeSnapshot({ dataDir, databaseUrl }: Places, folder: string): Promise<Snapshot> {
  if (databaseUrl === null) return takeSqliteSnapshot(sqlitePath(dataDir), folder);
  const { takePostgresSnapshot } = await import('./postgres/take-snapshot');
  return takePostgresSnapshot(databaseUrl, folder);
}

/** How long the backup may become, in bytes: pictures do not shrink any more, a database does to less than half. */
async function estimate(files: readonly { readonly name: string; readonly path: string }[]): Promise<number> {
  let bytes = 0;
  for (const { name, path } of files) bytes += (await stat(path)).size * (name.startsWith(MEDIA_FOLDER) ? 1 : 0.5);
  return Math.ceil(bytes);
}
