import type { CollectionSlug, PayloadRequest } from 'payload';
import type { PublicBefore } from './saving';

/** An item as readers may see it, in all languages, read inside the request's transaction; null when there is none. */
export async function findPublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<PublicBefore> {
  if (typeof id !== 'number' && typeof id !== 'string') return null;
  return req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection,
    req,
    where: { id: { equals: id } },
  });
}
