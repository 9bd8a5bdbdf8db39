import type { Row } from './row';
import { deployRows } from './rows/deploys';
import { keptRows } from './rows/kept';
import { networkRows } from './rows/network';

/** Every row of the table of what breaks in the field (decision 009 tells the rules that they follow from). */
export const rows: readonly Row[] = [...keptRows, ...networkRows, ...deployRows];
