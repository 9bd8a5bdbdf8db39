import { sql as drizzleSql } from '@payloadcms/db-sqlite';
import type { Payload, PayloadRequest } from 'payload';

/** drizzle's template for SQL; values in `${}` are passed apart from the text. The same for both databases. */
export const sql = drizzleSql;

export type Sql = ReturnType<typeof sql>;

type Row = Readonly<Record<string, unknown>>;

/** What the two drivers offer for SQL of one's own. */
type Connection =
  | { readonly all: (query: Sql) => Promise<Row[]>; readonly run: (query: Sql) => Promise<unknown> }
  | { readonly execute: (query: Sql) => Promise<{ readonly rows: Row[] }> };

/**
 * Runs a query and gives its rows. With `req`, inside that request's transaction.
 * Numbers of PostgreSQL's numeric columns come as strings: pass them through Number.
 */
export async function allSql(payload: Payload, query: Sql, req?: Partial<PayloadRequest>): Promise<Row[]> {
  const connection = await connectionOf(payload, req);
  if ('all' in connection) return connection.all(query);
  return (await connection.execute(query)).rows;
}

/** Runs a statement whose rows do not matter. With `req`, inside that request's transaction. */
export async function runSql(payload: Payload, query: Sql, req?: Partial<PayloadRequest>): Promise<void> {
  const connection = await connectionOf(payload, req);
  if ('run' in connection) await connection.run(query);
  else await connection.execute(query);
}

async function connectionOf(payload: Payload, req: Partial<PayloadRequest> | undefined): Promise<Connection> {
  const { db } = payload;
  const id = req?.transactionID === undefined ? undefined : await req.transactionID;
  const session = id !== undefined && 'sessions' in db ? sessionOf(db.sessions, id) : undefined;
  const connection = session ?? ('drizzle' in db ? db.drizzle : undefined);
  if (!isConnection(connection)) throw new Error('The database is not connected yet: await getStudio() first.');
  return connection;
}

function sessionOf(sessions: unknown, id: number | string): unknown {
  if (typeof sessions !== 'object' || sessions === null) return undefined;
  const session: unknown = new Map(Object.entries(sessions)).get(String(id));
  return typeof session === 'object' && session !== null && 'db' in session ? session.db : undefined;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && ('all' in value || 'execute' in value);
}
