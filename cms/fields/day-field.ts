import type { DateField } from 'payload';
import type { Words } from '../words';

/** A day without a time, kept as noon UTC of that day, so that it is the same day in every office of the country. */
export const dayField = (name: string, label: Words, description?: Words): DateField => ({
  name,
  type: 'date',
  label: { ...label },
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    ...(description ? { description: { ...description } } : {}),
  },
});
