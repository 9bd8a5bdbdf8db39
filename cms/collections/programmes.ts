import type { CollectionConfig } from 'payload';
import { programmeSections, programmeStatuses } from '../../model/programme';
import { isSignedIn } from '../access/is-signed-in';
import { mayDeleteUnpublished } from '../access/may-delete-unpublished';
import { mayRecordChecks } from '../access/may-record-checks';
import { maySave } from '../access/may-save';
import { mayWrite } from '../access/may-write';
import { dayField } from '../fields/day-field';
import { forWriters } from '../fields/for-writers';
import { revisedAtField } from '../fields/revised-at-field';
import { sampleField } from '../fields/sample-field';
import { slugField, slugIsProvisionalField } from '../fields/slug-field';
import { richTextField } from '../rich-text/rich-text-field';
import { words } from '../words';
import { draftsOfEachLanguage } from './drafts';
import { itemHooks } from './item-hooks';
import { legalBasisField } from './legal-basis-field';
import { previewOf } from './preview';

const checks = { create: mayRecordChecks, update: mayRecordChecks };

/** What a resident can get, from whom, and whether that is still so. */
export const programmes: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: words('programmes.one'), plural: words('programmes.many') },
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
    description: words('programmes.help'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'status', 'checkedAt'],
    listSearchableFields: ['title', 'slug'],
    disableCopyToLocale: true,
    ...previewOf('programmes'),
  },
  hooks: itemHooks({
    collection: 'programmes',
    slug: { field: 'slug', from: 'title' },
    texts: ['title', 'summary', ...programmeSections],
    rowsByLanguage: 'legalBasis',
  }),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('tab.answers'),
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
            ...programmeSections.map((section) =>
              richTextField(section, words(`programmes.${section}`), words(`programmes.${section}.help`)),
            ),
          ]),
        },
        {
          label: words('tab.basis'),
          fields: forWriters([
            legalBasisField,
            {
              type: 'row',
              fields: [
                dayField('validFrom', words('programmes.validFrom')),
                dayField('validUntil', words('programmes.validUntil')),
              ],
            },
            {
              name: 'contacts',
              type: 'relationship',
              relationTo: 'contacts',
              hasMany: true,
              label: words('programmes.contacts'),
            },
          ]),
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'not-confirmed',
      // Its own name: the type of the publication state is called enum_programmes_status already.
      enumName: 'enum_programmes_validity',
      access: checks,
      label: words('programmes.status'),
      admin: { position: 'sidebar', description: words('programmes.status.help') },
      options: programmeStatuses.map((value) => ({ value, label: words(`programmes.status.${value}`) })),
    },
    {
      ...dayField('checkedAt', words('programmes.checkedAt'), words('programmes.checkedAt.help')),
      access: checks,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
        description: words('programmes.checkedAt.help'),
      },
    },
    {
      name: 'checkedBy',
      type: 'text',
      access: checks,
      label: words('programmes.checkedBy'),
      admin: { position: 'sidebar' },
    },
    ...forWriters([slugField('slug'), sampleField]),
    slugIsProvisionalField,
    revisedAtField,
  ],
};
