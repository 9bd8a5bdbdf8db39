import type { Client } from '@libsql/client';
import { pictureColumns } from '../picture-columns';
import { Refusal } from '../refusal';

/** A name between the quotes that SQL wants. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The tables of a database with their columns, without SQLite's own.
 * @param schema `main`, or the name that an attached database has
 */
export async function readTables(connection: Client, schema = 'main'): Promise<Map<string, string[]>> {
  const { rows } = await connection.execute(
    `SELECT t.name AS name, c.name AS "column" FROM ${quote(schema)}.sqlite_master AS t, pragma_table_info(t.name, '${schema}') AS c
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid`,
  );
  const tables = new Map<string, string[]>();
  for (const row of rows) {
    const name = String(row.name);
    tables.set(name, [...(tables.get(name) ?? []), String(row.column)]);
  }
  return tables;
}

/** The steps of the schema that a database has been through; none for a database that is not, or not yet, ours. */
export async function readMigrations(connection: Client): Promise<string[]> {
  const tables = await readTables(connection);
  if (!tables.has('payload_migrations') || !tables.has('changes') || !tables.has('news')) return [];
  const { rows } = await connection.execute('SELECT name FROM payload_migrations WHERE name IS NOT NULL ORDER BY name');
  return rows.map(({ name }) => String(name));
}

/**
 * Looks through a whole database for damage.
 * @throws Refusal when there is some
 */
export async function checkIntegrity(connection: Client, what: string): Promise<void> {
  const { rows } = await connection.execute('PRAGMA integrity_check');
  if (rows.length === 1 && rows[0]?.integrity_check === 'ok') return;
  throw new Refusal(`${what} is damaged: ${String(rows[0]?.integrity_check ?? 'it cannot be read')}.`);
}

/** How many rows all tables have together. */
export async function countRows(connection: Client, tables: Iterable<string>): Promise<number> {
  let rows = 0;
  for (const table of tables) {
    const counted = await connection.execute(`SELECT count(*) AS rows FROM ${quote(table)}`);
    rows += Number(counted.rows[0]?.rows);
  }
  return rows;
}

/** The names of all files that the database says are in the media folder. */
export async function readPictureNames(connection: Client): Promise<Set<string>> {
  const names = new Set<string>();
  for (const column of pictureColumns((await readTables(connection)).get('media') ?? [])) {
    const { rows } = await connection.execute(
      `SELECT ${quote(column)} AS name FROM media WHERE ${quote(column)} IS NOT NULL`,
    );
    for (const { name } of rows) names.add(String(name));
  }
  return names;
}
