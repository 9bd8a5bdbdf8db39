import { toHint, type Hint } from './hint';
import type { LanguageRules } from './language-rules';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<LanguageRules['hardWords'], RegExp>();

/** One pattern for all words, the longest first, so that "đối tượng thụ hưởng" is not found as "đối tượng". */
function patternOf(words: LanguageRules['hardWords']): RegExp {
  const made =
    patterns.get(words) ??
    new RegExp(
      `(?<![\\p{L}])(?:${Object.keys(words)
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|')})(?![\\p{L}])`,
      'giu',
    );
  patterns.set(words, made);
  return made;
}

/** Some words around a place, so that an editor finds it. */
const around = (text: string, start: number, end: number): string =>
  text.slice(
    text.lastIndexOf(' ', Math.max(0, start - 25)) + 1,
    text.indexOf(' ', end + 25) < 0 ? undefined : text.indexOf(' ', end + 25),
  );

/** Hard words, each once, with what to write instead. */
export function findHardWords(text: string, rules: LanguageRules): Hint[] {
  const found = new Map<string, Hint>();
  for (const line of text.split('\n')) {
    for (const match of line.matchAll(patternOf(rules.hardWords))) {
      const word = match[0].toLowerCase();
      if (found.has(word)) continue;
      const place = around(line, match.index, match.index + word.length).trim();
      found.set(word, toHint('hardWord', 'advice', place, `${word} → ${rules.hardWords[word] ?? ''}`));
    }
  }
  return [...found.values()];
}
