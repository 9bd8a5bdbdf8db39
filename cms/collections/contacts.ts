import type { CollectionConfig } from 'payload';
import { isSignedIn } from '../access/is-signed-in';
import { mayDeleteUnpublished } from '../access/may-delete-unpublished';
import { mayRecordChecks } from '../access/may-record-checks';
import { maySave } from '../access/may-save';
import { mayWrite } from '../access/may-write';
import { dayField } from '../fields/day-field';
import { forWriters } from '../fields/for-writers';
import { words } from '../words';
import { draftsOfEachLanguage } from './drafts';
import { itemHooks } from './item-hooks';

/** Desks that answer questions. What is not confirmed stays empty. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: words('contacts.one'), plural: words('contacts.many') },
  defaultSort: 'order',
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
    description: words('contacts.help'),
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'phone', 'checkedAt'],
    listSearchableFields: ['name', 'phone', 'email'],
    disableCopyToLocale: true,
  },
  hooks: itemHooks({ collection: 'contacts', texts: [] }),
  fields: [
    ...forWriters([
      { name: 'name', type: 'text', required: true, localized: true, label: words('contacts.name') },
      {
        name: 'role',
        type: 'text',
        localized: true,
        label: words('contacts.role'),
        admin: { description: words('contacts.role.help') },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'phone',
            type: 'text',
            label: words('contacts.phone'),
            admin: { description: words('contacts.phone.help') },
          },
          { name: 'email', type: 'email', label: words('contacts.email') },
        ],
      },
      { name: 'address', type: 'textarea', localized: true, label: words('contacts.address') },
      { name: 'hours', type: 'text', localized: true, label: words('contacts.hours') },
      { name: 'note', type: 'textarea', localized: true, label: words('contacts.note') },
      {
        name: 'order',
        type: 'number',
        defaultValue: 100,
        label: words('contacts.order'),
        admin: { position: 'sidebar', description: words('contacts.order.help') },
      },
    ]),
    {
      ...dayField('checkedAt', words('contacts.checkedAt')),
      access: { create: mayRecordChecks, update: mayRecordChecks },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
        description: words('contacts.checkedAt.help'),
      },
    },
  ],
};
