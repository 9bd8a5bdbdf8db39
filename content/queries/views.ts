import { createHash } from 'node:crypto';
import { z } from 'zod';
import { allSql, sql } from '../../cms/sql';
import { inTransaction } from '../../cms/in-transaction';
import { studio } from './studio';

/** Row that counts every view of the site. */
const SITE = '*';

/** How long the id of a counted view is kept: a phone may send it again when it comes back from the mountain. */
const KEPT_MS = 40 * 24 * 60 * 60 * 1000;

/** At most so many ids are kept; in a flood the oldest go first. */
const MOST_IDS = 200_000;

const countRow = z.object({ path: z.string(), count: z.coerce.number() });
const idRow = z.object({ view_id: z.string() });

/** An id as it is kept: shorter, and of no use to anyone who knows the real one's origin. */
const toKept = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16);

/** Writes a batch of views; an id that was counted before counts nothing. All or nothing. */
export async function writeViews(batch: readonly { readonly item: string; readonly id: string }[]): Promise<void> {
  const items = new Map(batch.map(({ item, id }) => [toKept(id), item]));
  if (items.size === 0) return;
  const payload = await studio();
  const now = Date.now();
  await inTransaction(payload, async (req) => {
    const values = sql.join(
      [...items.keys()].map((id) => sql`(${id}, ${now})`),
      sql`, `,
    );
    const added = await allSql(
      payload,
      sql`INSERT INTO view_ids (view_id, seen_at) VALUES ${values} ON CONFLICT (view_id) DO NOTHING RETURNING view_id`,
      req,
    );
    const counts = new Map<string, number>();
    for (const raw of added) {
      const item = items.get(idRow.parse(raw).view_id);
      if (item === undefined) continue;
      for (const path of [item, SITE]) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    for (const [path, count] of counts) {
      await allSql(
        payload,
        sql`INSERT INTO page_views (path, count) VALUES (${path}, ${count})
            ON CONFLICT (path) DO UPDATE SET count = page_views.count + ${count}`,
        req,
      );
    }
  });
}

/** Forgets ids that are old or too many. */
export async function pruneViewIds(): Promise<void> {
  const payload = await studio();
  await allSql(payload, sql`DELETE FROM view_ids WHERE seen_at < ${Date.now() - KEPT_MS}`);
  await allSql(
    payload,
    sql`DELETE FROM view_ids WHERE id <= (SELECT id FROM view_ids ORDER BY id DESC LIMIT 1 OFFSET ${MOST_IDS})`,
  );
}

/** How often each of these items was read, and the site as a whole. */
export async function readViews(items: readonly string[]): Promise<{ counts: Map<string, number>; site: number }> {
  const payload = await studio();
  const paths = sql.join(
    [...items, SITE].map((path) => sql`${path}`),
    sql`, `,
  );
  const rows = await allSql(payload, sql`SELECT path, count FROM page_views WHERE path IN (${paths})`);
  const counts = new Map(rows.map((raw) => countRow.parse(raw)).map(({ path, count }) => [path, count]));
  const site = counts.get(SITE) ?? 0;
  counts.delete(SITE);
  return { counts, site };
}
