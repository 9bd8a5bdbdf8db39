import type { Check } from '../model';
import { lighthouseCheck } from './lighthouse';
import { oldBrowserChecks } from './old-browsers';
import { timeCheck, timeElsewhereCheck } from './time';
import { weightCheck } from './weight';

/** Everything that the lab looks at, in the order of its report. */
export const allChecks: readonly Check[] = [
  ...oldBrowserChecks,
  weightCheck,
  timeCheck,
  timeElsewhereCheck,
  lighthouseCheck,
];
