import { link, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFile } from '../files/place-file';
import { syncFolder } from '../files/publish-file';
import { hasCode } from '../refusal';
import { withSqlite } from './connection';
import { everything, replaceRows } from './replace-rows';

/**
 * Makes a copy the live database where there is none yet, in one step. Should a site start on the same folder at this
 * very moment and make its own, the rows go into that one.
 */
export async function putInPlace(copy: string, live: string, whileLocked: () => Promise<void>): Promise<string[]> {
  await withSqlite(copy, async (connection) => {
    await connection.execute(everything);
    await connection.execute('UPDATE changes SET seq = (SELECT max(seq) FROM changes) + 1');
  });
  // Left by a database that somebody removed, these would be taken for a part of the new one.
  await rm(`${live}-wal`, { force: true });
  await rm(`${live}-shm`, { force: true });
  await syncFile(copy);
  await whileLocked();
  try {
    await link(copy, live);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return replaceRows(live, copy, () => Promise.resolve());
    await rename(copy, live);
  }
  await syncFolder(dirname(live));
  return [];
}
