import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres';
import type { sql } from '@payloadcms/db-postgres';
import { Refusal, hasCode } from '../refusal';

type Query = ReturnType<typeof sql>;

/** Something that runs SQL: a transaction, in all that follows. */
export interface Connection {
  readonly execute: (query: Query) => Promise<{ readonly rows: Record<string, unknown>[] }>;
}

/** A PostgreSQL database that transactions can be begun on. */
export type Database = ReturnType<typeof openPool>;

function openPool(url: string) {
  const database = drizzle({ connection: { connectionString: url, max: 2, connectionTimeoutMillis: 15_000 } });
  // A connection that is lost while nobody uses it is no reason to end the command.
  database.$client.on('error', () => undefined);
  return database;
}

/**
 * Runs `work` with connections of its own, and closes them.
 * @throws Refusal with what the database said, without the values that were sent to it
 */
export async function withPostgres<Result>(
  url: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openPool(url);
  try {
    return await sayingWhy(() => work(database));
  } finally {
    await database.$client.end();
  }
}

/**
 * The error of a failed query tells the query with all its values; they could be anybody's.
 * @throws what the database itself said
 */
export async function sayingWhy<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const said = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (said instanceof Refusal || !(said instanceof Error) || hasCode(said, 'ECONNREFUSED')) throw said;
    if (isSqlState(said)) throw new Refusal(`PostgreSQL says: ${said.message}; nothing was changed.`, { cause: said });
    throw said;
  }
}

/** PostgreSQL's own errors carry a code of five letters and digits. */
const isSqlState = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code);

/** The code of what PostgreSQL said, such as 40P01, wherever in an error it is. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (isSqlState(error) && 'code' in error) return String(error.code);
  return sqlStateOf(error.cause);
}
