import { sql as postgresSql, type MigrateUpArgs as PostgresUp } from '@payloadcms/db-postgres';
import { sql as sqliteSql, type MigrateUpArgs as SqliteUp } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';

/** One generated step of the schema. */
interface Step<Up> {
  readonly name: string;
  readonly up: (args: Up) => Promise<void>;
}

/** Any number will do, as long as nothing else in the database takes it. */
const migrationLock = 20_261_124;

/**
 * SQLite's migrations, safe when two processes start at once: both see that a step is missing, the second waits for
 * the first one's transaction, and then finds here that there is nothing left to do.
 */
export function onSqliteOnlyOnce(steps: readonly Step<SqliteUp>[]): Migration[] {
  return onlyOnce(steps, async ({ db }, name) => {
    const table = await db.all(sqliteSql`SELECT name FROM sqlite_master WHERE name = 'payload_migrations'`);
    if (table.length === 0) return false;
    return (await db.all(sqliteSql`SELECT 1 FROM payload_migrations WHERE name = ${name}`)).length > 0;
  });
}

/** PostgreSQL's migrations, safe in the same way; a lock of the transaction makes the second process wait. */
export function onPostgresOnlyOnce(steps: readonly Step<PostgresUp>[]): Migration[] {
  return onlyOnce(steps, async ({ db }, name) => {
    await db.execute(postgresSql`SELECT pg_advisory_xact_lock(${migrationLock})`);
    const table = await db.execute(postgresSql`SELECT 1 WHERE to_regclass('payload_migrations') IS NOT NULL`);
    if (table.rows.length === 0) return false;
    return (await db.execute(postgresSql`SELECT 1 FROM payload_migrations WHERE name = ${name}`)).rows.length > 0;
  });
}

function onlyOnce<Up>(steps: readonly Step<Up>[], isDone: (args: Up, name: string) => Promise<boolean>): Migration[] {
  return steps.map(({ name, up }) => ({
    name,
    up: async (args) => {
      if (!isInTransaction<Up>(args)) throw new Error('A migration runs only inside a transaction.');
      if (!(await isDone(args, name))) await up(args);
    },
    // The schema only goes forward: a step back is a restored backup.
    down: () => Promise.reject(new Error('There is no way back but to restore a backup.')),
  }));
}

const isInTransaction = <Up>(args: unknown): args is Up => typeof args === 'object' && args !== null && 'db' in args;
