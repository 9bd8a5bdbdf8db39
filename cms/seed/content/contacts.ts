import type { SeedContact } from '../types';

/** The desks to ask, in the order in which a resident would ask them. */
export const contacts: readonly SeedContact[] = [];
