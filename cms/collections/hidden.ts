import type { CollectionConfig, Field } from 'payload';
import { nobody } from '../access/nobody';

/** A table of the program's own: no page in the studio, no endpoint, and nobody's to read or write but the local API's. */
function hidden(
  slug: string,
  fields: Field[],
  indexes: NonNullable<CollectionConfig['indexes']> = [],
): CollectionConfig {
  return {
    slug,
    fields,
    indexes,
    timestamps: false,
    lockDocuments: false,
    endpoints: false,
    graphQL: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
    admin: { hidden: true },
  };
}

/** Addresses that an item once had. `target` is the item's id, so a second change of slug makes no chain. */
export const redirects = hidden(
  'redirects',
  [
    { name: 'collection', type: 'text', required: true },
    { name: 'from', type: 'text', required: true },
    { name: 'target', type: 'number', required: true },
  ],
  [{ fields: ['collection', 'from'], unique: true }],
);

/** One row for each thing that can change, with the number of its last change; the row "*" has the highest. */
export const changes = hidden('changes', [
  { name: 'scope', type: 'text', required: true, unique: true },
  { name: 'seq', type: 'number', required: true },
]);

/** Which published item shows which picture; a picture that none shows is not given to readers. */
export const mediaUses = hidden(
  'media-uses',
  [
    { name: 'media', type: 'number', required: true, index: true },
    { name: 'usedBy', type: 'text', required: true },
  ],
  [{ fields: ['usedBy', 'media'], unique: true }],
);

/** How often a page was read. */
export const pageViews = hidden('page-views', [
  { name: 'path', type: 'text', required: true, unique: true },
  { name: 'count', type: 'number', required: true, defaultValue: 0 },
]);

/** Ids of counted views, kept a short while so that one is counted once; they say nothing about a person. */
export const viewIds = hidden('view-ids', [
  { name: 'viewId', type: 'text', required: true, unique: true },
  { name: 'seenAt', type: 'number', required: true, index: true },
]);

export const hiddenCollections = [redirects, changes, mediaUses, pageViews, viewIds];
