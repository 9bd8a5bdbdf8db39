import { sql } from '@payloadcms/db-postgres';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { POSTGRES_FOLDER } from '../manifest';
import { Refusal } from '../refusal';
import type { Snapshot } from '../snapshot';
import { faithfulSettings, inPublic, quote, readMigrations, readSequences, readTables, type Column } from './catalog';
import { withPostgres, type Connection } from './connection';
import { readPictureNames } from './read-picture-names';

export const SEQUENCES = `${POSTGRES_FOLDER}sequences.json`;

/** Name in the archive of a table's rows. */
export const tableFile = (table: string): string => `${POSTGRES_FOLDER}${table}.ndjson`;

/** Rows that are held in memory at once; a version of a long text may have 100 kB. */
const rowsAtOnce = 100;

/**
 * Writes all tables of a PostgreSQL database, as they are at one moment, to files: in one transaction that sees nothing
 * of what others change meanwhile and keeps nobody waiting.
 * A table is one line with the names of its columns, then one line a row: a JSON array of the values, each as PostgreSQL
 * itself writes it as text, so that no value is changed by passing through JSON.
 * @throws Refusal when the database cannot be reached or has no content yet
 */
export async function takePostgresSnapshot(url: string, folder: string): Promise<Snapshot> {
  await rm(join(folder, POSTGRES_FOLDER), { recursive: true, force: true });
  await mkdir(join(folder, POSTGRES_FOLDER));
  return withPostgres(url, async (database) => {
    const tables = [...(await readTables(database)).keys()];
    return database.transaction(
      async (transaction) => {
        await transaction.execute(faithfulSettings);
        // Before the first reading, which fixes the moment: so no table can be dropped or remade between it and its rows.
        if (tables.length > 0) {
          await transaction.execute(sql.raw(`LOCK TABLE ${tables.map(inPublic).join(', ')} IN ACCESS SHARE MODE`));
        }
        return writeTables(transaction, folder, tables);
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    );
  });
}

async function writeTables(connection: Connection, folder: string, locked: readonly string[]): Promise<Snapshot> {
  const migrations = await readMigrations(connection);
  if (migrations.length === 0)
    throw new Refusal('There is nothing to back up: the site was never started on this database.');
  const tables = await readTables(connection);
  if ([...tables.keys()].some((table) => !locked.includes(table))) {
    throw new Refusal('The database is being brought up to date: run the command again when that has ended.');
  }
  const names: string[] = [];
  let rows = 0;
  for (const [table, columns] of tables) {
    const name = tableFile(table);
    const written = Readable.from(readLines(connection, table, columns, (read) => (rows += read)));
    await pipeline(written, createWriteStream(join(folder, name), { mode: 0o600 }));
    names.push(name);
  }
  // Read last: numbers that were given out meanwhile do no harm, numbers that are missing would.
  const sequences = [...(await readSequences(connection))].map(([name, last]) => [name, String(last)]);
  await writeFile(join(folder, SEQUENCES), JSON.stringify(Object.fromEntries(sequences)), { mode: 0o600 });
  names.push(SEQUENCES);
  return {
    database: 'postgres',
    files: names.map((name) => ({ name, path: join(folder, name) })),
    migrations,
    pictures: await readPictureNames(connection),
    tables: tables.size,
    rows,
  };
}

async function* readLines(
  connection: Connection,
  table: string,
  columns: readonly Column[],
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  yield `${JSON.stringify(columns.map(({ name }) => name))}\n`;
  const values = columns.map(({ name }) => `${quote(name)}::text`).join(', ');
  const query = `SELECT array_to_json(ARRAY[${values}])::text AS line FROM ${inPublic(table)}`;
  await connection.execute(sql.raw(`DECLARE lines NO SCROLL CURSOR FOR ${query}`));
  for (;;) {
    const { rows } = await connection.execute(sql.raw(`FETCH ${rowsAtOnce} FROM lines`));
    if (rows.length === 0) break;
    onRows(rows.length);
    yield rows.map(({ line }) => `${String(line)}\n`).join('');
  }
  await connection.execute(sql`CLOSE lines`);
}
