import type { Block } from 'payload';
import { words } from '../../words';

/** A desk to ask, shown inside a text; its details stand once, in the contacts. */
export const contactBlock: Block = {
  slug: 'contact',
  labels: { singular: words('block.contact'), plural: words('block.contact') },
  fields: [
    {
      name: 'contact',
      type: 'relationship',
      relationTo: 'contacts',
      required: true,
      label: words('block.contact.which'),
    },
  ],
};
