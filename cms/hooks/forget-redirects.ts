import type { CollectionAfterDeleteHook, CollectionSlug } from 'payload';

/** An item that is gone is led to from nowhere. */
export function forgetRedirects(collection: CollectionSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await req.payload.db.deleteMany({
      collection: 'redirects',
      req,
      where: { and: [{ collection: { equals: collection } }, { target: { equals: id } }] },
    });
    return doc;
  };
}
