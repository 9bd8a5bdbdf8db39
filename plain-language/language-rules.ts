/** What is hard in one language, and how long its sentences and paragraphs may be. */
export interface LanguageRules {
  /** Syllables a sentence on average; more than this is a warning. */
  readonly average: number;
  /** Syllables of a single sentence. */
  readonly longestSentence: number;
  /** Syllables of a paragraph. */
  readonly longestParagraph: number;
  /** Hard words and what to write instead. */
  readonly hardWords: Readonly<Record<string, string>>;
  /** Whether every date is to be written out: "ngày 17 tháng 8 năm 2022". */
  readonly datesInFull: boolean;
  /** What parts the thousands of a number. */
  readonly thousands: '.' | ',';
  /** How grave a hard word or an unexplained abbreviation is here. */
  readonly severity: 'warning' | 'advice';
}
