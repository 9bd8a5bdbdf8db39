import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

const toPath = (path: string): string => fileURLToPath(new URL(path, root));

/** Where the lab reads and writes. */
export const files = {
  /** The committed summary: worse than it fails. */
  summary: toPath('tests/lab/summary.json'),
  /** The part of it that the accessibility statement tells. */
  statement: toPath('config/lab-summary.json'),
  /** The report of the whole lab, and of a part of it: a part never takes the whole one's place. */
  whole: toPath('lab-report'),
  part: toPath('lab-report/part'),
} as const;
