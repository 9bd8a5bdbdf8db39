import type { CollectionConfig } from 'payload';
import { isSignedIn } from '../access/is-signed-in';
import { mayDeleteUnpublished } from '../access/may-delete-unpublished';
import { maySave } from '../access/may-save';
import { mayWrite } from '../access/may-write';
import { forWriters } from '../fields/for-writers';
import { slugField, slugIsProvisionalField } from '../fields/slug-field';
import { words } from '../words';
import { draftsOfEachLanguage } from './drafts';
import { itemHooks } from './item-hooks';

/** Hard words and abbreviations, explained once and used everywhere. */
export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: { singular: words('glossary.one'), plural: words('glossary.many') },
  versions: draftsOfEachLanguage,
  access: {
    read: isSignedIn,
    readVersions: isSignedIn,
    create: mayWrite,
    update: maySave,
    delete: mayDeleteUnpublished,
  },
  admin: {
    group: words('group.content'),
    description: words('glossary.help'),
    useAsTitle: 'term',
    defaultColumns: ['term', 'abbreviation', '_status'],
    listSearchableFields: ['term', 'abbreviation'],
    disableCopyToLocale: true,
  },
  hooks: itemHooks({ collection: 'glossary', slug: { field: 'anchor', from: 'term' }, texts: [] }),
  fields: [
    ...forWriters([
      { name: 'term', type: 'text', required: true, localized: true, label: words('glossary.term') },
      {
        name: 'abbreviation',
        type: 'text',
        label: words('glossary.abbreviation'),
        admin: { description: words('glossary.abbreviation.help') },
      },
      {
        name: 'meaning',
        type: 'textarea',
        required: true,
        localized: true,
        label: words('glossary.meaning'),
        admin: { description: words('glossary.meaning.help') },
      },
      slugField('anchor'),
    ]),
    slugIsProvisionalField,
  ],
};
