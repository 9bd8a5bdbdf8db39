import type { CollectionConfig } from 'payload';
import { isSignedIn } from '../access/is-signed-in';
import { mayDeleteUnpublished } from '../access/may-delete-unpublished';
import { maySave } from '../access/may-save';
import { mayWrite } from '../access/may-write';
import { checkLink } from '../fields/check-link';
import { forWriters } from '../fields/for-writers';
import { onlyTheProgram } from '../fields/only-the-program';
import { revisedAtField } from '../fields/revised-at-field';
import { sampleField } from '../fields/sample-field';
import { slugField, slugIsProvisionalField } from '../fields/slug-field';
import { richTextField } from '../rich-text/rich-text-field';
import { words } from '../words';
import { draftsOfEachLanguage } from './drafts';
import { itemHooks } from './item-hooks';
import { previewOf } from './preview';

/** What happened, or what a resident should know. */
export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: words('news.one'), plural: words('news.many') },
  defaultSort: '-publishedAt',
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
    description: words('news.help'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'publishedAt', 'author'],
    listSearchableFields: ['title', 'slug', 'author'],
    disableCopyToLocale: true,
    ...previewOf('news'),
  },
  hooks: itemHooks({
    collection: 'news',
    slug: { field: 'slug', from: 'title' },
    texts: ['title', 'summary', 'body'],
    groups: ['source'],
  }),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('tab.text'),
          fields: forWriters([
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              label: words('field.title'),
              admin: { description: words('field.title.help') },
            },
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              label: words('field.summary'),
              admin: { description: words('field.summary.help') },
            },
            richTextField('body', words('field.body'), words('field.body.help')),
          ]),
        },
        {
          label: words('tab.picture'),
          fields: forWriters([
            {
              name: 'picture',
              type: 'upload',
              relationTo: 'media',
              label: words('field.picture'),
              admin: { description: words('field.picture.help') },
            },
            { name: 'pictureCaption', type: 'text', localized: true, label: words('field.pictureCaption') },
          ]),
        },
        {
          label: words('tab.source'),
          fields: forWriters([
            {
              name: 'source',
              type: 'group',
              label: words('field.source'),
              fields: [
                { name: 'name', type: 'text', label: words('field.source.name') },
                { name: 'url', type: 'text', label: words('field.source.url'), validate: checkLink },
              ],
            },
            {
              name: 'sourceViews',
              type: 'number',
              min: 0,
              label: words('field.sourceViews'),
              admin: { description: words('field.sourceViews.help') },
            },
            {
              name: 'programme',
              type: 'relationship',
              relationTo: 'programmes',
              label: words('field.programme'),
              admin: { description: words('field.programme.help') },
            },
          ]),
        },
      ],
    },
    ...forWriters([
      slugField('slug'),
      { name: 'author', type: 'text', label: words('field.author'), admin: { position: 'sidebar' } },
      {
        name: 'publishedAt',
        type: 'date',
        index: true,
        label: words('field.publishedAt'),
        admin: {
          position: 'sidebar',
          description: words('field.publishedAt.help'),
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        },
      },
      {
        name: 'archived',
        type: 'checkbox',
        defaultValue: false,
        label: words('field.archived'),
        admin: { position: 'sidebar', description: words('field.archived.help') },
      },
      sampleField,
    ]),
    slugIsProvisionalField,
    revisedAtField,
    // Where the importer found it, and what it looked like there: importing it again changes nothing.
    { name: 'sourceKey', type: 'text', index: true, access: onlyTheProgram, admin: { hidden: true } },
    { name: 'sourceHash', type: 'text', access: onlyTheProgram, admin: { hidden: true } },
  ],
};
