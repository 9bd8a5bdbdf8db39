import { z } from 'zod';
import { allSql, sql } from '../../cms/sql';

import { studio } from './studio';

const row = z.object({ scope: z.string(), seq: z.coerce.number() });

/** The scope that counts every change. */
const EVERYTHING = '*';

/** What has changed after a change number: the newest number and the last one of each scope raised since. */
export async function readChanges(since: number): Promise<{ latest: number; scopes: Map<string, number> }> {
  const payload = await studio();
  const rows = await allSql(payload, sql`SELECT scope, seq FROM changes WHERE seq > ${since} OR scope = ${EVERYTHING}`);
  const numbers = new Map(rows.map((raw) => row.parse(raw)).map(({ scope, seq }) => [scope, seq]));
  const latest = numbers.get(EVERYTHING) ?? 0;
  numbers.delete(EVERYTHING);
  return { latest, scopes: numbers };
}
