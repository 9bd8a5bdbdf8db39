import type { Field } from 'payload';
import { mayWrite } from '../access/may-write';

const writersOnly = { create: mayWrite, update: mayWrite };

/** The same fields, but only admins and editors may change them; reviewers see them. A field with rules of its own keeps them. */
export function forWriters(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: forWriters(field.fields) };
    if (!('name' in field) || field.type === 'ui' || field.access !== undefined) return field;
    return Object.assign({}, field, { access: writersOnly });
  });
}
