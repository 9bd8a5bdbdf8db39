import { sql } from '@payloadcms/db-postgres';
import type { Connection } from './connection';

/** A column with its type, as SQL writes it. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** A name between the quotes that SQL wants. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table or sequence of the app, as SQL writes it. */
export const inPublic = (name: string): string => `"public".${quote(name)}`;

/** All tables with their columns, without those that belong to an extension. */
export async function readTables(connection: Connection): Promise<Map<string, Column[]>> {
  const { rows } = await connection.execute(sql`
    SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind = 'r'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY c.relname, a.attnum`);
  const tables = new Map<string, Column[]>();
  for (const row of rows) {
    const table = String(row.table);
    tables.set(table, [...(tables.get(table) ?? []), { name: String(row.name), type: String(row.type) }]);
  }
  return tables;
}

/** The last number that each sequence gave out; a sequence that was never used is left out. */
export async function readSequences(connection: Connection): Promise<Map<string, bigint>> {
  const { rows } = await connection.execute(
    sql`SELECT sequencename AS name, last_value AS last FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL`,
  );
  return new Map(rows.map(({ name, last }) => [String(name), BigInt(String(last))]));
}

/** The steps of the schema that a database has been through; none for a database that is not, or not yet, ours. */
export async function readMigrations(connection: Connection): Promise<string[]> {
  const tables = await readTables(connection);
  if (!tables.has('payload_migrations') || !tables.has('changes') || !tables.has('news')) return [];
  const { rows } = await connection.execute(
    sql`SELECT name FROM payload_migrations WHERE name IS NOT NULL ORDER BY name COLLATE "C"`,
  );
  return rows.map(({ name }) => String(name));
}

/** Ways of writing values that lose nothing and do not depend on the server's settings; and no limit of time. */
export const faithfulSettings = sql`
  SET LOCAL TimeZone = 'UTC';
  SET LOCAL DateStyle = 'ISO';
  SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL extra_float_digits = 3;
  SET LOCAL bytea_output = 'hex';
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;
