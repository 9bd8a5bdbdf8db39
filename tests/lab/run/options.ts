import { parseArgs } from 'node:util';

/** What of the lab is to be run. A null takes everything. */
export interface Options {
  readonly only: string | null;
  readonly locale: string | null;
  readonly phone: string | null;
  readonly check: string | null;
  /** The part that stands in the gate (choose-part.ts). */
  readonly gate: boolean;
  /** Writes the committed summary anew when nothing in it got worse. */
  readonly update: boolean;
}

/** Reads the command line. Throws, in a sentence, on a word that it does not know. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      locale: { type: 'string' },
      phone: { type: 'string' },
      check: { type: 'string' },
      gate: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
    },
  });
  const { only = null, locale = null, phone = null, check = null, gate, update } = values;
  return { only, locale, phone, check, gate, update };
}

/** Whether the whole lab runs: only then can its report speak for the site, and its summary be renewed. */
export function isWhole({ only, locale, phone, check, gate }: Options): boolean {
  return !gate && !only && !locale && !phone && !check;
}
