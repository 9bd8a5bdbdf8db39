import type { Payload } from 'payload';
import { getStudio } from '../../cms/get-studio';
import { allSql, sql } from '../../cms/sql';

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

/**
 * Options of every read of the site: what the main tables hold, in all languages at once, without anyone's rights.
 * Drafts stay out because a transform shows only the languages whose own status is published.
 */
export const publicRead = {
  locale: 'all',
  fallbackLocale: false,
  depth: 0,
  draft: false,
  overrideAccess: true,
} as const;

/** The studio that this process works with. */
export const studio = (): Promise<Payload> => getStudio();
