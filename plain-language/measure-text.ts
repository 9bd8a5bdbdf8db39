import { splitSentences } from './split-sentences';

/** How long the sentences of a text are. In Vietnamese a written word is a syllable; in English it is a word. */
export interface Measure {
  readonly sentences: number;
  readonly syllables: number;
  /** Syllables a sentence, to one decimal; 0 for an empty text. */
  readonly averageSyllables: number;
  /** The longest sentence with its syllables, null for an empty text. */
  readonly longest: { readonly text: string; readonly syllables: number } | null;
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

/** How many syllables a Vietnamese sentence has; the segmenter parts syllables, not words, which is what we want. */
export function countSyllables(sentence: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(sentence)) if (isWordLike) count += 1;
  return count;
}

/** Measures a plain text. The easy version aims at 15 syllables a sentence on average. */
export function measureText(text: string): Measure {
  const counted = splitSentences(text).map((sentence) => ({ text: sentence, syllables: countSyllables(sentence) }));
  const syllables = counted.reduce((sum, sentence) => sum + sentence.syllables, 0);
  const longest = counted.reduce<Measure['longest']>(
    (most, sentence) => (most && most.syllables >= sentence.syllables ? most : sentence),
    null,
  );
  const averageSyllables = counted.length === 0 ? 0 : Math.round((syllables / counted.length) * 10) / 10;
  return { sentences: counted.length, syllables, averageSyllables, longest };
}
