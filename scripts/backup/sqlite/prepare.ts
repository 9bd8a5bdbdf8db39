import type { Client } from '@libsql/client';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUpToDate } from '../check-migrations';
import { SQLITE_DATABASE, type Manifest } from '../manifest';
import { Refusal } from '../refusal';
import type { Restorable, Studio } from '../restorer';
import { withSqlite } from './connection';
import { checkIntegrity, countRows, readMigrations, readTables } from './inspect';
import { putInPlace } from './put-in-place';
import { replaceRows } from './replace-rows';
import { sqlitePath } from './sqlite-path';

/**
 * Checks the SQLite database of an unpacked backup and brings it, and the live one, to the schema of this build.
 * @param folder where the backup was unpacked
 * @throws Refusal when it cannot be restored here
 */
export async function prepareSqlite(
  folder: string,
  manifest: Manifest,
  dataDir: string,
  studio: Studio,
): Promise<Restorable> {
  const copy = sqlitePath(join(folder, 'studio'));
  await mkdir(dirname(copy));
  if (!existsSync(join(folder, SQLITE_DATABASE)))
    throw new Refusal('This backup has no database; nothing was changed.');
  await rename(join(folder, SQLITE_DATABASE), copy);
  const done = await check(copy);
  if (done.join() !== [...manifest.migrations].sort().join()) {
    throw new Refusal('The database in this backup is not the one that was backed up; nothing was changed.');
  }
  if (!isUpToDate(done, studio.migrations, 'This backup')) {
    await studio.bringUpToDate({ dataDir: dirname(copy), databaseUrl: null });
    await check(copy);
  }
  const live = sqlitePath(dataDir);
  const isNew = !existsSync(live);
  if (!isNew && !isUpToDate(await withSqlite(live, readMigrations), studio.migrations, 'The database here')) {
    await studio.bringUpToDate({ dataDir, databaseUrl: null });
  }
  const { tables, rows } = await withSqlite(copy, async (connection) => {
    // Back into one single file, whatever it was opened with.
    await connection.execute('PRAGMA journal_mode = DELETE');
    const found = await readTables(connection);
    return { tables: found.size, rows: await countRows(connection, found.keys()) };
  });
  return {
    replaceLive: (whileLocked) => (isNew ? putInPlace(copy, live, whileLocked) : replaceRows(live, copy, whileLocked)),
    tables,
    rows,
    // An upload holds SQLite's one write lock from before its files are written: under the lock there is none.
    settledAfter: 0,
    picturesBefore: () => new Set(),
  };
}

/** The steps of the schema of a database that is whole and ours. */
async function check(path: string): Promise<string[]> {
  const notOurs = 'The database in this backup is not one of this app, or is damaged; nothing was changed.';
  const look = async (connection: Client) => {
    await checkIntegrity(connection, 'The database in this backup');
    const migrations = await readMigrations(connection);
    if (migrations.length === 0) throw new Refusal(notOurs);
    return migrations;
  };
  return withSqlite(path, look, notOurs);
}
