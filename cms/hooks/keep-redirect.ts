import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { locales } from '../../i18n/locales';
import { publicLocales } from './saving';
import { findPublic } from './find-public';

/** Keeps what readers see now beside what is being saved: the hooks after this one compare the two. */
export function rememberPublic(collection: CollectionSlug): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const isPublicSave = operation === 'update' && req.context.saving?.isDraft !== true;
    req.context.publicBefore = isPublicSave ? await findPublic(req, collection, originalDoc?.id) : null;
    return data;
  };
}

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

declare module 'payload' {
  interface RequestContext {
    /** The address from which readers have to be led on once this save is done. */
    movedFrom?: string | null;
  }
}

/** Before a save: whether it gives another address to an item that readers could see, now or ever. */
export function noteMove(collection: CollectionSlug, field: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const before = req.context.publicBefore ?? null;
    const from = before?.[field];
    const isMove = typeof from === 'string' && from !== '' && from !== data[field];
    const wasSeen =
      isMove && (publicLocales(before).length > 0 || (await wasEverPublic(req, collection, originalDoc?.id)));
    req.context.movedFrom = wasSeen ? from : null;
    return data;
  };
}

/** After it: leads from the old address to the item, for good. */
export function keepRedirect(collection: CollectionSlug, field: string): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const { movedFrom } = req.context;
    const to: unknown = doc[field];
    if (typeof movedFrom !== 'string' || typeof to !== 'string') return doc;
    const { db } = req.payload;
    // The new address may be one that the item had before: it is real again, and leads nowhere else.
    await db.deleteMany({
      collection: 'redirects',
      req,
      where: { and: [{ collection: { equals: collection } }, { from: { in: [movedFrom, to] } }] },
    });
    await db.create({ collection: 'redirects', req, data: { collection, from: movedFrom, target: doc.id } });
    return doc;
  };
}

async function wasEverPublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
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
