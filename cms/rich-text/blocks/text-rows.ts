import type { ArrayField } from 'payload';
import { words, type Words } from '../../words';

/** Rows that hold one plain text each; at least one. */
export function textRows(name: string, label: Words, description: Words): ArrayField {
  return {
    name,
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: 30,
    label: { ...label },
    labels: { singular: words('block.row'), plural: words('block.rows') },
    admin: { description: { ...description } },
    fields: [{ name: 'text', type: 'text', required: true, label: words('block.row.text') }],
  };
}
