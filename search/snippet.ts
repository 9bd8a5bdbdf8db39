import { hasMarks, toPlacedWords, type PlacedWord } from './fold';
import { toSearchQuery, type SearchQuery } from './query';

/** A piece of a text; `isMatch` tells whether it was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const usualLength = 160;

/** 0 when a word was not looked for, 1 when it was, 2 when it has the very marks that were typed too. */
function rateWord(word: PlacedWord, { words }: SearchQuery): number {
  const rates = words.map((wanted, index) => {
    const isStart = index === words.length - 1;
    if (hasMarks(wanted) && (isStart ? word.marked.startsWith(wanted.marked) : word.marked === wanted.marked)) return 2;
    return word.bare === wanted.bare || (isStart && word.bare.startsWith(wanted.bare)) ? 1 : 0;
  });
  return Math.max(0, ...rates);
}

/** The run of words, within a length, that holds most of what was looked for; the first such run. */
function findWindow(words: readonly PlacedWord[], rates: readonly number[], length: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let bestSum = -1;
  let sum = 0;
  let first = 0;
  words.forEach((word, last) => {
    sum += rates[last] ?? 0;
    while (first < last && word.end - (words[first]?.start ?? 0) > length) {
      sum -= rates[first] ?? 0;
      first += 1;
    }
    if (sum > bestSum) {
      best = [first, last];
      bestSum = sum;
    }
  });
  return moveOn(words, rates, best, length);
}

/** Words to keep before the first match; the rest of the room is better used for what follows. */
const wordsBefore = 6;

function moveOn(
  words: readonly PlacedWord[],
  rates: readonly number[],
  [first, last]: readonly [number, number],
  length: number,
): readonly [number, number] {
  const match = rates.findIndex((rate, at) => at >= first && rate > 0);
  const from = Math.max(first, match - wordsBefore);
  const limit = (words[from]?.start ?? 0) + length;
  const after = words.findIndex((word, at) => at > last && word.end > limit);
  return [from, after < 0 ? words.length - 1 : after - 1];
}

/** Joins neighbours of one kind, and drops what is empty. */
function toParts(pieces: readonly SnippetPart[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.isMatch === piece.isMatch) parts[parts.length - 1] = { ...piece, text: last.text + piece.text };
    else if (piece.text) parts.push(piece);
  }
  return parts;
}

/**
 * The part of a text that shows best why it was found, at most about `length` UTF-16 units long and cut between words;
 * "…" stands where text was left out. Gives plain text in pieces, so whoever shows it marks the matches as it likes.
 */
export function makeSnippet(body: string, query: string, length = usualLength): readonly SnippetPart[] {
  const text = body.replace(/\s+/g, ' ').trim();
  const words = toPlacedWords(text);
  const wanted = toSearchQuery(query);
  const rates = words.map((word) => rateWord(word, wanted));
  const [first, last] = findWindow(words, rates, length);
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const pieces: SnippetPart[] = [{ text: start > 0 ? '… ' : '', isMatch: false }];
  let done = start;
  words.slice(first, last + 1).forEach((word, at) => {
    if (!rates[first + at]) return;
    pieces.push({ text: text.slice(done, word.start), isMatch: false });
    pieces.push({ text: text.slice(word.start, word.end), isMatch: true });
    done = word.end;
  });
  pieces.push({ text: text.slice(done, end) + (end < text.length ? ' …' : ''), isMatch: false });
  return toParts(pieces);
}
