import type { DateField } from 'payload';
import { onlyTheProgram } from './only-the-program';

/** When a language's text was last changed after its publication (hooks/set-revised-at.ts). */
export const revisedAtField: DateField = {
  name: 'revisedAt',
  type: 'date',
  localized: true,
  access: onlyTheProgram,
  admin: { hidden: true },
};
