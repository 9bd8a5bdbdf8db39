import { toWords, type FoldedWord } from './fold';

const maxLength = 100;
const maxWords = 10;

/** What a reader looks for, in words; the last may be half typed. */
export interface SearchQuery {
  readonly words: readonly FoldedWord[];
  /** The words without marks, one space between: for finding them side by side. */
  readonly phrase: string;
}

/**
 * Reads a query: at most 100 characters and ten words of it, so that no address can make search slow.
 * Composed and decomposed letters count alike.
 */
export function toSearchQuery(query: string): SearchQuery {
  const bounded = query
    .slice(0, maxLength * 4)
    .normalize('NFC')
    .slice(0, maxLength);
  const words = toWords(bounded).slice(0, maxWords);
  return { words, phrase: words.map(({ bare }) => bare).join(' ') };
}
