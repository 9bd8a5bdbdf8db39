import type { Locale } from '../i18n/locales';
import type words from '../messages/import/vi.json';

/** What a hint is about; its sentence for the editor is messages/import, hints.{rule}. */
export type Rule = keyof typeof words.hints;

/** Something in a text that may be hard for its readers. It advises an editor and forbids nothing. */
export interface Hint {
  readonly rule: Rule;
  /** A warning breaks what the language promises its readers; advice is a matter of taste. */
  readonly severity: 'warning' | 'advice';
  /** The place, as it stands in the text, cut to what a line can show. */
  readonly excerpt: string;
  /** What to write instead, where that can be said. */
  readonly suggestion: string | null;
  readonly messageKey: `hints.${Rule}`;
}

export interface CheckOptions {
  readonly locale: Locale;
  /** Abbreviations that the glossary explains. */
  readonly knownAbbreviations: Iterable<string>;
}

const LONGEST_EXCERPT = 120;

/** A hint with its excerpt cut to length. */
export function toHint(
  rule: Rule,
  severity: Hint['severity'],
  excerpt: string,
  suggestion: string | null = null,
): Hint {
  const cut = excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…` : excerpt;
  return { rule, severity, excerpt: cut, suggestion, messageKey: `hints.${rule}` };
}
