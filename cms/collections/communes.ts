import type { CollectionConfig } from 'payload';
import { isAdmin } from '../access/is-admin';
import { isSignedIn } from '../access/is-signed-in';
import { raiseAfterChange, raiseAfterDelete } from '../changes/change-hooks';
import { words } from '../words';

/** The communes of today; a resolution changes them, not an editor. Their names are the same in every language. */
export const communes: CollectionConfig = {
  slug: 'communes',
  labels: { singular: words('communes.one'), plural: words('communes.many') },
  defaultSort: 'order',
  access: { read: isSignedIn, create: isAdmin, update: isAdmin, delete: isAdmin },
  admin: {
    group: words('group.lists'),
    description: words('communes.help'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'code', 'formerUnits'],
    listSearchableFields: ['name', 'code', 'formerUnits'],
  },
  hooks: { afterChange: [raiseAfterChange('communes')], afterDelete: [raiseAfterDelete('communes')] },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('communes.name') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('communes.kind'),
      options: [
        { value: 'xã', label: words('communes.kind.xa') },
        { value: 'phường', label: words('communes.kind.phuong') },
        { value: 'đặc khu', label: words('communes.kind.dac-khu') },
      ],
    },
    { name: 'code', type: 'text', required: true, unique: true, label: words('communes.code') },
    {
      name: 'formerUnits',
      type: 'text',
      hasMany: true,
      label: words('communes.formerUnits'),
      admin: { description: words('communes.formerUnits.help') },
    },
    { name: 'order', type: 'number', required: true, defaultValue: 0, label: words('communes.order') },
  ],
};
