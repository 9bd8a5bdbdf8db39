import type { Check } from '../model';
import { weightCheck } from './weight';

/** Everything that the lab looks at, in the order of its report. */
export const allChecks: readonly Check[] = [weightCheck];
