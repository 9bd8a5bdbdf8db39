import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import type { Env } from '../config/env';
import { onPostgresOnlyOnce, onSqliteOnlyOnce } from './migrations/only-once';
import { migrations as postgresMigrations } from './migrations/postgres';
import { migrations as sqliteMigrations } from './migrations/sqlite';
import { OneWriterClient } from './sqlite/one-writer-client';

const room = dirname(fileURLToPath(import.meta.url));

/** Path of the SQLite file for a data folder. */
export const sqlitePath = (dataDir: string): string => join(dataDir, 'tieng-lang.db');

/**
 * The database that the environment asks for: PostgreSQL when DATABASE_URL is set, else SQLite in DATA_DIR.
 * Whatever process opens it finds it migrated, in production and elsewhere.
 */
export function studioDatabase(env: Env): DatabaseAdapterObj {
  return env.databaseUrl === null ? sqlite(env.dataDir) : postgres(env.databaseUrl);
}

function sqlite(dataDir: string): DatabaseAdapterObj {
  const path = sqlitePath(dataDir);
  const made = sqliteAdapter({
    client: { url: `file:${path}` },
    // Ids of deleted items must not come back: redirects, changes and packs remember them.
    autoIncrement: true,
    wal: true,
    busyTimeout: 5000,
    transactionOptions: {},
    push: false,
    migrationDir: join(room, 'migrations', 'sqlite'),
  });
  return onConnect(made, (adapter, connect) => async (options) => {
    mkdirSync(dataDir, { recursive: true });
    const client = await OneWriterClient.open(path);
    adapter.client = client;
    await connect(options);
    await client.withoutForeignKeys(() => adapter.migrate({ migrations: onSqliteOnlyOnce(sqliteMigrations) }));
  });
}

function postgres(connectionString: string): DatabaseAdapterObj {
  const made = postgresAdapter({
    pool: { connectionString },
    push: false,
    migrationDir: join(room, 'migrations', 'postgres'),
  });
  return onConnect(made, (adapter, connect) => async (options) => {
    await connect(options);
    await adapter.migrate({ migrations: onPostgresOnlyOnce(postgresMigrations) });
  });
}

type Connect = NonNullable<BaseDatabaseAdapter['connect']>;

/** The same adapter with another way of connecting. */
function onConnect<Adapter extends BaseDatabaseAdapter>(
  made: DatabaseAdapterObj<Adapter>,
  connectAs: (adapter: Adapter, connect: Connect) => Connect,
): DatabaseAdapterObj {
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args);
      const connect = adapter.connect?.bind(adapter) ?? (() => Promise.resolve());
      adapter.connect = connectAs(adapter, connect);
      return adapter;
    },
  };
}
