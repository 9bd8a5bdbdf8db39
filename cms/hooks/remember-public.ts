import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';
import { findPublic } from './find-public';

/** Keeps what readers see now beside what is being saved: the hooks after this one compare the two. */
export function rememberPublic(collection: CollectionSlug): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const isPublicSave = operation === 'update' && req.context.saving?.isDraft !== true;
    req.context.publicBefore = isPublicSave ? await findPublic(req, collection, originalDoc?.id) : null;
    return data;
  };
}
