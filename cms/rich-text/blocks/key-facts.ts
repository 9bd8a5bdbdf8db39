import type { Block } from 'payload';
import { words } from '../../words';
import { textRows } from './text-rows';

/** The main points of a text in a box, one a line. */
export const keyFactsBlock: Block = {
  slug: 'key-facts',
  labels: { singular: words('block.keyFacts'), plural: words('block.keyFacts') },
  fields: [textRows('items', words('block.keyFacts.items'), words('block.keyFacts.help'))],
};
