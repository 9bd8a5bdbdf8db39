import type { Text } from './text';

/** One thing that search can find, in one language. */
export interface SearchEntry {
  /** Unique in its language: "news/12", "communes/21025". */
  readonly id: string;
  readonly kind: 'news' | 'programmes' | 'glossary' | 'communes' | 'contacts';
  readonly path: string;
  readonly title: Text;
  readonly summary: string;
  readonly body: string;
  /** Other names it is found by: an abbreviation, the former names of a commune. */
  readonly aliases: readonly string[];
}
