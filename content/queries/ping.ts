import { allSql, sql } from '../../cms/sql';
import { studio } from './studio';

/** Longest wait for the database before it counts as away, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Whether the database answers. */
export async function pingDatabase(): Promise<boolean> {
  const asked = studio().then((payload) => allSql(payload, sql`SELECT 1 AS one`));
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MS).unref());
  return Promise.race([asked, late]).then(
    () => true,
    () => false,
  );
}
