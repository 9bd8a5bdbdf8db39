import type { ArrayField, Block } from 'payload';
import { words, type Words } from '../words';

/** Rows that hold one plain text each; at least one. */
function textRows(name: string, label: Words, description: Words): ArrayField {
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

/** What to do, in order, one step a line. */
export const stepsBlock: Block = {
  slug: 'steps',
  labels: { singular: words('block.steps'), plural: words('block.steps') },
  fields: [textRows('items', words('block.steps.items'), words('block.steps.help'))],
};

/** The main points of a text in a box, one a line. */
export const keyFactsBlock: Block = {
  slug: 'key-facts',
  labels: { singular: words('block.keyFacts'), plural: words('block.keyFacts') },
  fields: [textRows('items', words('block.keyFacts.items'), words('block.keyFacts.help'))],
};

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
