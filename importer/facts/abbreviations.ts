import type { ProposedAbbreviation } from '../item';
import { fold } from '../text/fold';

/** Small words that an abbreviation leaves out: "Giáo dục và Đào tạo (GDĐT)". */
const SMALL = new Set([
  'và',
  'của',
  'về',
  'cho',
  'với',
  'các',
  'những',
  'trong',
  'theo',
  'từ',
  'đến',
  '-',
  '–',
  '&',
  '/',
]);
const IN_BRACKETS =
  /\((?:(?:sau đây|dưới đây)\s)?(?:(?:gọi|viết)\s(?:tắt\s)?(?:chung\s)?là\s?:?\s?)?["“]?([\p{Lu}&][\p{Lu}\d]{0,11}(?:(?:\s?[-&/]\s?|\svà\s)[\p{Lu}\d]{1,12}){0,3})["”]?\)/gu;
const EXPLAINED = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d]{1,11}(?:-\p{Lu}{1,6})?)\s\(([\p{Lu}][\p{L}\s-]{4,80})\)/gu;

const initial = (word: string): string => fold(word).charAt(0);

/** W stands for ư in "TW" (trung ương). */
const matches = (letter: string, word: string): boolean =>
  initial(word) === fold(letter) || (letter === 'W' && initial(word) === 'u');

/** The words at the end of `before` whose initials are the abbreviation's letters; null when they do not match. */
function expand(letters: readonly string[], before: string): string | null {
  const words = before.slice(-200).trim().split(/\s+/);
  let at = words.length - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    while (at >= 0 && SMALL.has((words[at] ?? '').toLowerCase()) && !matches(letters[index] ?? '', words[at] ?? ''))
      at -= 1;
    const word = words[at];
    // A comma or full stop inside ends the phrase that is abbreviated.
    if (
      word === undefined ||
      !matches(letters[index] ?? '', word) ||
      (at < words.length - 1 && /[,.;:!?)”"]$/.test(word))
    )
      return null;
    at -= 1;
  }
  return words
    .slice(at + 1)
    .join(' ')
    .replace(/^[("“]+|[,.;:)”"]+$/g, '');
}

const lettersOf = (abbreviation: string): string[] => [...abbreviation].filter((letter) => /\p{Lu}/u.test(letter));

/** "DTTS và MN" stands for two phrases joined as it is itself: each is explained on its own. */
function expandJoined(parts: readonly string[], before: string): ProposedAbbreviation[] {
  let rest = before;
  const found: ProposedAbbreviation[] = [];
  for (const part of [...parts].reverse()) {
    const meaning = expand(lettersOf(part), rest);
    if (meaning === null) return [];
    found.unshift({ abbreviation: part, meaning });
    rest = rest
      .trimEnd()
      .slice(0, -meaning.length)
      .replace(/(?:\s(?:và)|\s?[-–&/,])\s*$/u, '');
  }
  return found;
}

function readDefinition(abbreviation: string, before: string): ProposedAbbreviation[] {
  const parts = abbreviation.split(/\s?&\s?|\svà\s/);
  if (parts.length > 1) {
    const joined = expandJoined(parts, before);
    if (joined.length > 0) return joined.filter(({ abbreviation: part }) => part.length >= 2);
  }
  const letters = lettersOf(abbreviation);
  const meaning = letters.length >= 2 ? expand(letters, before) : null;
  return meaning === null ? [] : [{ abbreviation, meaning }];
}

/** Abbreviations that a text defines itself, each once: "Hợp tác xã (HTX)", "HTX (Hợp tác xã)". Initials must match. */
export function findDefinitions(text: string): ProposedAbbreviation[] {
  const found = new Map<string, string>();
  const add = ({ abbreviation, meaning }: ProposedAbbreviation): void => {
    if (!found.has(abbreviation)) found.set(abbreviation, meaning);
  };
  for (const match of text.matchAll(IN_BRACKETS)) {
    readDefinition(match[1] ?? '', text.slice(Math.max(0, match.index - 200), match.index)).forEach(add);
  }
  for (const match of text.matchAll(EXPLAINED)) {
    const [, abbreviation = '', meaning = ''] = match;
    if (expand(lettersOf(abbreviation), meaning) === meaning.trim()) add({ abbreviation, meaning: meaning.trim() });
  }
  return [...found].map(([abbreviation, meaning]) => ({ abbreviation, meaning }));
}
