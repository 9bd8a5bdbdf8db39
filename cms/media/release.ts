import type { PayloadRequest } from 'payload';
import { allSql, runSql, sql } from '../sql';

/**
 * Notes which pictures an item shows to readers, and lets readers have exactly the pictures that something shows.
 * @param usedBy the item, as in the changes: `news/12`, `site-settings`
 * @param pictures ids of all pictures in what is public of it; none when nothing of it is
 */
export async function release(req: PayloadRequest, usedBy: string, pictures: readonly number[]): Promise<void> {
  const { payload } = req;
  const before = (await allSql(payload, sql`SELECT media FROM media_uses WHERE used_by = ${usedBy}`, req)).map(
    ({ media }) => Number(media),
  );
  const now = [...new Set(pictures)];
  const gone = before.filter((id) => !now.includes(id));
  const come = now.filter((id) => !before.includes(id));
  for (const id of gone)
    await runSql(payload, sql`DELETE FROM media_uses WHERE used_by = ${usedBy} AND media = ${id}`, req);
  for (const id of come)
    await runSql(payload, sql`INSERT INTO media_uses (media, used_by) VALUES (${id}, ${usedBy})`, req);
  for (const id of [...gone, ...come]) {
    await runSql(
      payload,
      sql`UPDATE media SET released = EXISTS (SELECT 1 FROM media_uses WHERE media_uses.media = ${id}) WHERE id = ${id}`,
      req,
    );
  }
}
