import type { CheckboxField, TextField } from 'payload';
import { words } from '../words';
import { onlyTheProgram } from './only-the-program';

/** The last part of an item's address. Made from the Vietnamese title (hooks/make-slug.ts) when it is left empty. */
export const slugField = (name: 'slug' | 'anchor'): TextField => ({
  name,
  type: 'text',
  unique: true,
  index: true,
  label: words('field.slug'),
  admin: { position: 'sidebar', description: words('field.slug.help') },
});

/** True while the studio saves by itself as somebody types a first title: until then the slug follows the title. */
export const slugIsProvisionalField: CheckboxField = {
  name: 'slugIsProvisional',
  type: 'checkbox',
  defaultValue: false,
  access: onlyTheProgram,
  admin: { hidden: true },
};
