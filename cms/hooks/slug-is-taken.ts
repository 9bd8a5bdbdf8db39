import type { CollectionSlug, PayloadRequest } from 'payload';

/** Words that stand in addresses of lists: /vi/news/page/2. */
const reserved = ['page'];

/**
 * Whether another item has this slug, in public or in its newest draft, or once had it and still is led to from there.
 * @param id the item that asks, null when it is new
 */
export async function slugIsTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  slug: string,
  id: number | string | null,
): Promise<boolean> {
  if (reserved.includes(slug)) return true;
  const { db } = req.payload;
  const notItself = (path: string) => (id === null ? [] : [{ [path]: { not_equals: id } }]);
  const item = await db.findOne({
    collection,
    req,
    where: { and: [{ [field]: { equals: slug } }, ...notItself('id')] },
  });
  if (item) return true;
  const drafts = await db.findVersions({
    collection,
    req,
    limit: 1,
    where: { and: [{ [`version.${field}`]: { equals: slug } }, { latest: { equals: true } }, ...notItself('parent')] },
  });
  if (drafts.docs.length > 0) return true;
  const redirect = await db.findOne({
    collection: 'redirects',
    req,
    where: { and: [{ collection: { equals: collection } }, { from: { equals: slug } }, ...notItself('target')] },
  });
  return redirect !== null && redirect !== undefined;
}
