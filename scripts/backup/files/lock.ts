import { createClient, type Client } from '@libsql/client';
import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasCode, Refusal } from '../refusal';

const busy = () =>
  new Refusal(
    'Another backup or restore of this folder is running: wait until it has ended, then run the command again.',
  );

/**
 * Runs `work` while no other backup or restore of the same data folder can run.
 * The lock is SQLite's own on an empty file, so the system takes it away from a process that was killed.
 * @throws Refusal at once when another one is running
 */
export async function withLock<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(dataDir, '.backup-lock');
  const client = await acquire(path);
  try {
    return await work();
  } finally {
    // Removed while it is still held: whoever opened it in between finds out in acquire().
    await unlink(path).catch(() => undefined);
    await client.execute('ROLLBACK');
    client.close();
  }
}

async function acquire(path: string): Promise<Client> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const client = createClient({ url: pathToFileURL(path).href });
    const opened = await inodeOf(path);
    try {
      await client.execute('BEGIN EXCLUSIVE');
    } catch (error) {
      client.close();
      if (hasCode(error, 'SQLITE_BUSY')) throw busy();
      throw error;
    }
    if (opened !== null && opened === (await inodeOf(path))) return client;
    // The one who held it before has just removed the file: a lock on it would keep nobody out.
    await client.execute('ROLLBACK');
    client.close();
  }
  throw busy();
}

async function inodeOf(path: string): Promise<bigint | null> {
  try {
    return (await stat(path, { bigint: true })).ino;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
