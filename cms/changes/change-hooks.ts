import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { raiseChanges } from './raise-changes';

/** Counts a save that readers can see the effect of; a draft, and a new item that is not published, have none. */
export function raiseAfterChange(collection: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    const { saving } = req.context;
    const isDraft = saving?.collection === collection && saving.isDraft;
    const isUnseen = operation === 'create' && doc._status === 'draft';
    if (!isDraft && !isUnseen) await raiseChanges(req, [collection, `${collection}/${doc.id}`]);
    return doc;
  };
}

/** Counts a deletion. */
export function raiseAfterDelete(collection: string): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await raiseChanges(req, [collection, `${collection}/${id}`]);
    return doc;
  };
}

/** Counts a change of a global. */
export function raiseAfterGlobalChange(global: string): GlobalAfterChangeHook {
  return async ({ doc, req }: { doc: unknown; req: PayloadRequest }) => {
    await raiseChanges(req, [global]);
    return doc;
  };
}
