import type { Locale } from '../i18n/locales';
import { enRules } from './en';
import { findAbbreviations } from './find-abbreviations';
import { findHardWords } from './find-hard-words';
import { findShortForms } from './find-short-forms';
import { toHint, type CheckOptions, type Hint } from './hint';
import type { LanguageRules } from './language-rules';
import { countSyllables, measureText } from './measure-text';
import { splitSentences } from './split-sentences';
import { viRules } from './vi';
import { viSimpleRules } from './vi-simple';

/** The rules of a language; null for those of which nobody here can judge a text. */
function rulesOf(locale: Locale): LanguageRules | null {
  if (locale === 'vi') return viRules;
  if (locale === 'vi-simple') return viSimpleRules;
  return locale === 'en' ? enRules : null;
}

function checkLengths(text: string, rules: LanguageRules): Hint[] {
  const { averageSyllables } = measureText(text);
  const average =
    averageSyllables > rules.average
      ? [toHint('averageTooLong', 'warning', `${averageSyllables}`, `${rules.average}`)]
      : [];
  const sentences = splitSentences(text)
    .filter((sentence) => countSyllables(sentence) > rules.longestSentence)
    .map((sentence) => toHint('longSentence', rules.severity, sentence));
  const paragraphs = text
    .split('\n')
    .filter((line) => countSyllables(line) > rules.longestParagraph)
    .map((line) => toHint('longParagraph', 'advice', line));
  return [...average, ...sentences, ...paragraphs];
}

/**
 * Looks through a plain text (one line for each paragraph, item or step) for what may be hard to read. The hints are for
 * editors: no formula is validated for Vietnamese, so these are plain counts and lists. A language slot gets none.
 */
export function checkText(text: string, { locale, knownAbbreviations }: CheckOptions): Hint[] {
  const rules = rulesOf(locale);
  if (!rules) return [];
  const plain = text.normalize('NFC');
  const known = new Set(knownAbbreviations);
  const abbreviations = findAbbreviations(plain)
    .filter((abbreviation) => !known.has(abbreviation))
    .map((abbreviation) => toHint('unexplainedAbbreviation', rules.severity, abbreviation));
  return [
    ...checkLengths(plain, rules),
    ...abbreviations,
    ...findHardWords(plain, rules),
    ...findShortForms(plain, rules),
  ];
}
