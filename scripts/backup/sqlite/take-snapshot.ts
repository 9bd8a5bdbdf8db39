import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFreeSpace } from '../files/free-space';
import { SQLITE_DATABASE } from '../manifest';
import { hasCode, Refusal } from '../refusal';
import type { Snapshot } from '../snapshot';
import { whileBusy, withSqlite } from './connection';
import { checkIntegrity, countRows, readMigrations, readPictureNames, readTables } from './inspect';

/**
 * Copies a SQLite database as it is at one moment, while others read and write it: SQLite makes the copy inside one
 * reading of its own, which keeps nobody waiting.
 * @param live path of the database
 * @param folder where the copy goes
 * @throws Refusal when there is no database, it has no content yet, or is damaged
 */
export async function takeSqliteSnapshot(live: string, folder: string): Promise<Snapshot> {
  await checkFreeSpace(folder, (await sizeOf(live)) + (await sizeOf(`${live}-wal`)));
  if ((await sizeOf(live)) === 0) {
    throw new Refusal(`There is nothing to back up: ${live} is not there or empty. Is DATA_DIR right?`);
  }
  const copy = join(folder, SQLITE_DATABASE);
  await whileBusy(async () => {
    await rm(copy, { force: true });
    await withSqlite(live, (connection) => connection.execute({ sql: 'VACUUM INTO ?', args: [copy] }));
  });
  return withSqlite(copy, async (connection) => {
    await checkIntegrity(connection, `The database ${live}`);
    const migrations = await readMigrations(connection);
    if (migrations.length === 0)
      throw new Refusal('There is nothing to back up: the site was never started on this database.');
    const tables = await readTables(connection);
    return {
      database: 'sqlite',
      files: [{ name: SQLITE_DATABASE, path: copy }],
      migrations,
      pictures: await readPictureNames(connection),
      tables: tables.size,
      rows: await countRows(connection, tables.keys()),
    };
  });
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}
