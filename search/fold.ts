/*
 * How letters are compared in search. People type with marks, without them, or with half of them; texts come with
 * composed letters, decomposed ones, or ones that have no composed form (ơ̆ ê̆ ô̆ ư̆ of the highland languages).
 */

const apostrophes = /[‘’ʼʻ′`´]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;
const barred = /[đƀ]/g;
const word = /[\p{L}\p{M}\p{N}']+/gu;

/** Decomposed and in lower case, with one kind of apostrophe: the same for every way of writing a text. */
function toPlain(text: string): string {
  // Case comes first: Ơ̆ and its like have no composed capital either, and lower case may compose anew.
  return text.toLowerCase().normalize('NFD').replace(invisible, '').replace(apostrophes, "'");
}

/** Drops every mark, the horn included, and makes đ d and ƀ b: "Hỗ trợ" becomes "ho tro". */
export function foldText(text: string): string {
  return toPlain(text)
    .replace(marks, '')
    .replace(barred, (letter) => (letter === 'đ' ? 'd' : 'b'));
}

/** A word as search compares it. */
export interface FoldedWord {
  /** Without any mark: what is found. */
  readonly bare: string;
  /** With its marks, the tone at the end, so that "hoà" and "hòa" are one: what comes first. */
  readonly marked: string;
}

/** A language has some thousand syllables: folding each once makes an index of long texts quick to build. */
const folded = new Map<string, FoldedWord>();
const maxFolded = 20_000;

function toFoldedWord(plain: string): FoldedWord {
  const known = folded.get(plain);
  if (known) return known;
  // K'bang and Kbang are one name.
  const joined = plain.replace(/'/g, '');
  const tone = joined.match(tones)?.join('') ?? '';
  const made = { bare: foldText(joined), marked: joined.replace(tones, '') + tone };
  if (folded.size >= maxFolded) folded.clear();
  folded.set(plain, made);
  return made;
}

/** Whether a word has marks: those who type them mean them. */
export function hasMarks({ bare, marked }: FoldedWord): boolean {
  return bare !== marked;
}

/** A word with its place in the text that it was found in, in UTF-16 units. */
export interface PlacedWord extends FoldedWord {
  readonly start: number;
  readonly end: number;
}

const placedWord = /[\p{L}\p{M}\p{N}'‘’ʼʻ′`´\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** The words of a text, in order; what is neither letter nor digit parts them. */
export function toWords(text: string): FoldedWord[] {
  return (toPlain(text).match(word) ?? []).map(toFoldedWord).filter(({ bare }) => bare);
}

/** The words of a text with their places, for marking them in it. */
export function toPlacedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(placedWord)) {
    const folded = toFoldedWord(toPlain(match[0]));
    if (folded.bare) words.push({ ...folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
