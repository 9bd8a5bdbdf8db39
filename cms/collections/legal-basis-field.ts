import type { ArrayField } from 'payload';
import { checkLink } from '../fields/check-link';
import { dayField } from '../fields/day-field';
import { words } from '../words';

/** The legal documents on which a programme rests; only their titles are translated. */
export const legalBasisField: ArrayField = {
  name: 'legalBasis',
  type: 'array',
  label: words('programmes.legalBasis'),
  labels: { singular: words('programmes.legalBasis.one'), plural: words('programmes.legalBasis') },
  admin: { description: words('programmes.legalBasis.help') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', required: true, label: words('programmes.legalBasis.number') },
        dayField('date', words('programmes.legalBasis.date')),
      ],
    },
    { name: 'title', type: 'text', localized: true, label: words('programmes.legalBasis.title') },
    {
      name: 'url',
      type: 'text',
      label: words('programmes.legalBasis.url'),
      validate: checkLink,
    },
  ],
};
