import type { CollectionConfig } from 'payload';
import { isSignedIn } from '../access/is-signed-in';
import { mayWrite } from '../access/may-write';
import { raiseAfterChange, raiseAfterDelete } from '../changes/change-hooks';
import { onlyTheProgram } from '../fields/only-the-program';

import { keepAlternativeText, keepWhatIsShown } from '../media/keep-alternative-text';
import { formats } from '../media/limits';
import { mediaDir } from '../media/media-dir';
import { imageSizes } from '../media/sizes';
import { putSizes } from '../media/make-sizes';
import { takeUpload } from '../media/take-upload';
import { words } from '../words';

/** Pictures. Readers get a file only while something published shows it (`released`); the route /media does that. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('media.one'), plural: words('media.many') },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { read: isSignedIn, create: mayWrite, update: mayWrite, delete: mayWrite },
  admin: {
    group: words('group.content'),
    description: words('media.help'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
    disableCopyToLocale: true,
  },
  upload: {
    staticDir: mediaDir(),
    mimeTypes: Object.values(formats).map(({ mimeType }) => mimeType),
    imageSizes,
    adminThumbnail: 'webp320',
    crop: false,
    focalPoint: false,
    pasteURL: false,
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [takeUpload],
    beforeChange: [keepAlternativeText],
    afterChange: [putSizes, raiseAfterChange('media')],
    beforeDelete: [keepWhatIsShown],
    afterDelete: [raiseAfterDelete('media')],
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      label: words('media.alt'),
      admin: { description: words('media.alt.help') },
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      label: words('media.caption'),
      admin: { description: words('media.caption.help') },
    },
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: onlyTheProgram,
      admin: { hidden: true },
    },
  ],
};
