import type { Block } from 'payload';
import { words } from '../../words';
import { textRows } from './text-rows';

/** What to do, in order, one step a line. */
export const stepsBlock: Block = {
  slug: 'steps',
  labels: { singular: words('block.steps'), plural: words('block.steps') },
  fields: [textRows('items', words('block.steps.items'), words('block.steps.help'))],
};
