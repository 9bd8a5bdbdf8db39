import type { GlobalConfig } from 'payload';
import { locales } from '../../i18n/locales';
import { isAdmin } from '../access/is-admin';
import { isSignedIn } from '../access/is-signed-in';
import { raiseAfterGlobalChange } from '../changes/change-hooks';
import { dayField } from '../fields/day-field';
import { words } from '../words';
import { checkLanguages } from './check-languages';

/** Which languages readers may choose. A slot opens only when a named person has approved its texts or recordings. */
export const languages: GlobalConfig = {
  slug: 'languages',
  label: words('languages.label'),
  access: { read: isSignedIn, update: isAdmin },
  admin: { group: words('group.site'), description: words('languages.help') },
  hooks: { beforeValidate: [checkLanguages], afterChange: [raiseAfterGlobalChange('languages')] },
  fields: [
    {
      name: 'slots',
      type: 'array',
      label: words('languages.slots'),
      labels: { singular: words('languages.slot'), plural: words('languages.slots') },
      maxRows: locales.length,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'locale',
              type: 'select',
              required: true,
              label: words('languages.locale'),
              options: locales.map((value) => ({ value, label: words(`locale.${value}`) })),
            },
            {
              name: 'ownName',
              type: 'text',
              required: true,
              label: words('languages.ownName'),
              admin: { description: words('languages.ownName.help') },
            },
            { name: 'enabled', type: 'checkbox', defaultValue: false, label: words('languages.enabled') },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'approvedBy',
              type: 'text',
              label: words('languages.approvedBy'),
              admin: { description: words('languages.approvedBy.help') },
            },
            dayField('approvedOn', words('languages.approvedOn')),
          ],
        },
      ],
    },
  ],
};
