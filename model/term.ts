import type { Text } from './text';

/** A hard word or an abbreviation, explained. */
export interface Term {
  readonly id: number;
  /** Part of the address: /{locale}/glossary#{anchor} */
  readonly anchor: string;
  readonly term: Text;
  readonly abbreviation: string | null;
  readonly meaning: Text;
}
