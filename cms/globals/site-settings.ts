import type { GlobalConfig } from 'payload';
import { isAdmin } from '../access/is-admin';
import { isSignedIn } from '../access/is-signed-in';
import { raiseAfterGlobalChange } from '../changes/change-hooks';
import { releaseAfterGlobalChange } from '../media/release-hooks';
import { richTextField } from '../rich-text/rich-text-field';
import { words } from '../words';

/** Who speaks here, and how to reach them. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: words('settings.label'),
  access: { read: isSignedIn, update: isAdmin },
  admin: { group: words('group.site'), description: words('settings.help') },
  hooks: {
    afterChange: [releaseAfterGlobalChange('site-settings', ['about']), raiseAfterGlobalChange('site-settings')],
  },
  fields: [
    {
      name: 'organisation',
      type: 'text',
      localized: true,
      label: words('settings.organisation'),
      admin: { description: words('settings.organisation.help') },
    },
    { name: 'footer', type: 'textarea', localized: true, label: words('settings.footer') },
    { name: 'address', type: 'text', localized: true, label: words('settings.address') },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: words('contacts.phone') },
        { name: 'email', type: 'email', label: words('contacts.email') },
      ],
    },
    richTextField('about', words('settings.about'), words('settings.about.help')),
  ],
};
