import type { CheckboxField } from 'payload';
import { words } from '../words';

/** Marks an item made for trying the site out; the site says so wherever it shows. */
export const sampleField: CheckboxField = {
  name: 'sample',
  type: 'checkbox',
  defaultValue: false,
  label: words('field.sample'),
  admin: { position: 'sidebar', description: words('field.sample.help') },
};
