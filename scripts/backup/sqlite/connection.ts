import { createClient, type Client } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { hasCode, Refusal } from '../refusal';

/** How long to wait for a writer, in milliseconds; a save takes a fraction of a second, a picture's many sizes can take seconds. */
const longestWait = 120_000;

const toRepair = (path: string): string =>
  `The database ${path} is damaged or no database. To put a backup in its place, stop the site, move that file away with those whose names begin like it, and restore.`;

/**
 * Runs `work` with a connection of its own to a SQLite file, and closes it.
 * Foreign keys are not checked on it: rows are moved as they are, in any order.
 * @param whenDamaged what to say when the file is no database, or a damaged one
 * @throws Refusal then
 */
export async function withSqlite<Result>(
  path: string,
  work: (connection: Client) => Promise<Result>,
  whenDamaged = toRepair(path),
): Promise<Result> {
  let connection: Client | undefined;
  try {
    connection = createClient({ url: pathToFileURL(path).href });
    // This wait blocks the process, signals included, so it is short; whileBusy() does the long one.
    await connection.execute('PRAGMA busy_timeout = 1000');
    await connection.execute('PRAGMA foreign_keys = OFF');
    await connection.execute('PRAGMA trusted_schema = OFF');
    return await work(connection);
  } catch (error) {
    if (hasCode(error, 'SQLITE_NOTADB') || hasCode(error, 'SQLITE_CORRUPT')) {
      throw new Refusal(whenDamaged);
    }
    throw error;
  } finally {
    connection?.close();
  }
}

/**
 * Tries again while somebody else is writing.
 * @param work opens a connection of its own each time: a statement that found the database busy stays half done until its
 *   memory is collected, and nothing could be committed on the same connection before
 * @throws Refusal after two minutes
 */
export async function whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const giveUpAt = Date.now() + longestWait;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > giveUpAt) {
        throw new Refusal(
          'The database is busy with another command: wait until it has ended, then run this one again.',
        );
      }
      await sleep(20);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');
