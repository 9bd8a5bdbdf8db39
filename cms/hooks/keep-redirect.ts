import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { locales } from '../../i18n/locales';

/** Leads from the old address of an item that readers could see to the new one, for good. */
export function keepRedirect(collection: CollectionSlug, field: string): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const before = req.context.publicBefore;
    const from = before?.[field];
    const to: unknown = doc[field];
    if (typeof from !== 'string' || from === '' || typeof to !== 'string' || from === to) return doc;
    const { db } = req.payload;
    // The new address may be one that the item had before: it is real again, and leads nowhere else.
    await db.deleteMany({
      collection: 'redirects',
      req,
      where: { and: [{ collection: { equals: collection } }, { from: { in: [from, to] } }] },
    });
    if (await wasEverPublic(req, collection, doc.id)) {
      await db.create({ collection: 'redirects', req, data: { collection, from, target: doc.id } });
    }
    return doc;
  };
}

async function wasEverPublic(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    req,
    limit: 1,
    where: {
      and: [
        { parent: { equals: id } },
        { or: locales.map((locale) => ({ [`version._status.${locale}`]: { equals: 'published' } })) },
      ],
    },
  });
  return docs.length > 0;
}
