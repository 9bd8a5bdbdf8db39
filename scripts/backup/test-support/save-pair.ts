import type { Payload } from 'payload';
import { inTransaction } from '../../../cms/in-transaction';
import { runSql, sql } from '../../../cms/sql';

/** Writes the same number into two rows, in one transaction. */
export async function savePair(studio: Payload, place: string, round: number): Promise<void> {
  await inTransaction(studio, async (req) => {
    for (const path of [`/${place}/one`, `/${place}/two`]) {
      await runSql(
        studio,
        sql`INSERT INTO page_views (path, count) VALUES (${path}, ${round}) ON CONFLICT (path) DO UPDATE SET count = ${round}`,
        req,
      );
    }
  });
}

/**
 * Has SQLite itself wait for other processes, which blocks this one meanwhile. These tests are about backups, and hold
 * the database busier than any office does.
 */
export async function waitInSqlite(studio: Payload): Promise<void> {
  if (studio.db.name !== 'sqlite') return;
  await inTransaction(studio, (req) => runSql(studio, sql`PRAGMA busy_timeout = 20000`, req));
}
