import { sql } from '@payloadcms/db-postgres';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import { inPublic, quote, readSequences, readTables, type Column } from './catalog';
import type { Connection } from './connection';
import { readBatches, type TableRows } from './table-rows';
import { tableFile } from './take-snapshot';

/**
 * Puts the rows of an unpacked backup in the place of those that are there, inside a transaction of the caller's.
 * @param given the backup's tables
 * @param sequences the last numbers that must not be given out again
 * @returns names of tables of the backup that this database does not have
 */
export async function loadTables(
  connection: Connection,
  folder: string,
  given: ReadonlyMap<string, TableRows>,
  sequences: ReadonlyMap<string, bigint>,
): Promise<string[]> {
  const here = await readTables(connection);
  const restoreForeignKeys = await dropForeignKeys(connection);
  const scopes = await readScopes(connection);
  for (const [table, columns] of here) {
    const rows = given.get(table);
    if (rows) await loadTable(connection, table, columns, rows.columns, join(folder, tableFile(table)));
  }
  await raiseChangeNumbers(connection, scopes);
  await raiseSequences(connection, sequences);
  await restoreForeignKeys();
  return [...given.keys()].filter((table) => !here.has(table));
}

async function loadTable(
  connection: Connection,
  table: string,
  columns: readonly Column[],
  given: readonly string[],
  path: string,
): Promise<void> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  if (given.length !== columns.length || !given.every((name) => types.has(name))) {
    throw new Refusal(`The table ${table} has other columns in this backup than here; nothing was changed.`);
  }
  const names = sql.raw(given.map(quote).join(', '));
  const values = sql.raw(given.map((name, index) => `(line ->> ${index})::${types.get(name)}`).join(', '));
  const target = sql.raw(inPublic(table));
  // Not TRUNCATE: a backup that has begun before us would find the table empty.
  await connection.execute(sql`DELETE FROM ${target}`);
  for await (const batch of readBatches(path)) {
    await connection.execute(
      sql`INSERT INTO ${target} (${names}) SELECT ${values} FROM json_array_elements(${batch}::json) AS line`,
    );
  }
}

/**
 * Takes the foreign keys away, so that rows can come in any order.
 * @returns puts them back, which checks all rows
 */
async function dropForeignKeys(connection: Connection): Promise<() => Promise<void>> {
  const { rows } = await connection.execute(sql`
    SELECT c.relname AS "table", k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    WHERE k.contype = 'f' AND k.conparentid = 0`);
  const keys = rows.map(({ table, name, definition }) => ({
    table: inPublic(String(table)),
    name: quote(String(name)),
    definition: String(definition),
  }));
  for (const { table, name } of keys) await connection.execute(sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`));
  return async () => {
    for (const { table, name, definition } of keys) {
      await connection.execute(sql.raw(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`));
    }
  };
}

async function readScopes(connection: Connection): Promise<string> {
  const { rows } = await connection.execute(sql`SELECT scope, seq::text AS seq FROM changes`);
  return JSON.stringify(rows);
}

/** Running servers, and phones in the field, know things by change numbers: everything counts as changed just now. */
async function raiseChangeNumbers(connection: Connection, before: string): Promise<void> {
  await connection.execute(sql`
    INSERT INTO changes (scope, seq) SELECT line ->> 'scope', (line ->> 'seq')::numeric
    FROM json_array_elements(${before}::json) AS line ON CONFLICT (scope) DO UPDATE SET seq = greatest(changes.seq, excluded.seq)`);
  // A database in which nothing was ever published has no row that counts all changes.
  await connection.execute(sql`INSERT INTO changes (scope, seq) VALUES ('*', 0) ON CONFLICT (scope) DO NOTHING`);
  await connection.execute(sql`UPDATE changes SET seq = 1 + (SELECT max(seq) FROM changes)`);
}

/** New ids go on above the highest of both: links, packs and redirects remember those that were given out since the backup. */
async function raiseSequences(connection: Connection, sequences: ReadonlyMap<string, bigint>): Promise<void> {
  const here = await readSequences(connection);
  const { rows } = await connection.execute(
    sql`SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public'`,
  );
  for (const { name } of rows) {
    const wanted = sequences.get(String(name));
    if (wanted === undefined || wanted <= (here.get(String(name)) ?? 0n)) continue;
    // Not undone with the transaction; but higher than need be does no harm.
    await connection.execute(sql`SELECT setval(${inPublic(String(name))}::regclass, ${String(wanted)}::bigint)`);
  }
}
