import type { PayloadRequest } from 'payload';
import { allSql, runSql, sql } from '../sql';

/** The row that counts all changes. */
export const everything = '*';

/**
 * Says that something readers see has changed, inside the transaction of the change itself: both happen, or neither.
 * Taking the next number first locks its row until the end of the transaction, so numbers rise in the order of commits.
 * @param scopes what changed: a collection (`news`), an item (`news/12`), a global (`site-settings`)
 * @returns the number of this change
 */
export async function raiseChanges(req: PayloadRequest, scopes: readonly string[]): Promise<number> {
  const { payload } = req;
  const rows = await allSql(
    payload,
    sql`INSERT INTO changes (scope, seq) VALUES (${everything}, 1)
        ON CONFLICT (scope) DO UPDATE SET seq = changes.seq + 1 RETURNING seq`,
    req,
  );
  const seq = Number(rows[0]?.seq);
  // In one order everywhere, so that two transactions can never wait for each other.
  for (const scope of [...new Set(scopes)].sort()) {
    await runSql(
      payload,
      sql`INSERT INTO changes (scope, seq) VALUES (${scope}, ${seq}) ON CONFLICT (scope) DO UPDATE SET seq = ${seq}`,
      req,
    );
  }
  return seq;
}
