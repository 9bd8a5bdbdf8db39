/** Letters with a tone: among the languages that are mixed here only Vietnamese has them. */
const tonedLetters = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';

const toned = new RegExp(`[${tonedLetters}]`, 'i');

/** How a syllable of Vietnamese is built: a consonant, vowels, a consonant. */
const syllable = new RegExp(
  `^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy${tonedLetters}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'i',
);

/** English words that could be syllables of Vietnamese; beside Vietnamese words they are English. */
const english = new Set(
  `a an at be been but by can cut day do each get go got he hi him hit hot how i in it let main man map may me mean meet men
  met much my need new no not now on out own pay put say see seen set so soon such team ten than that the them then they
  thing this to too up we you`.split(/\s+/),
);

/** Words with what stands between them, as long as that is space or a hyphen. */
const stretches = /[\p{L}\p{M}]+(?:(?: |\u00a0| - |-)[\p{L}\p{M}]+)*/gu;

const isSyllable = (word: string): boolean => syllable.test(word) && !english.has(word.toLowerCase());

/** Names keep their letters in every language and are left out of WCAG 3.1.2: Quảng Ngãi, Sơn Hà. */
const isName = (words: readonly string[]): boolean => words.every((word) => /^\p{Lu}/u.test(word));

const isVietnamese = (words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => toned.test(word)) && !isName(words);

/** The runs of Vietnamese in one stretch of words: [start, end) within it. */
function findInStretch(stretch: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let run: { word: string; start: number; end: number }[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isVietnamese(run.map(({ word }) => word))) found.push([first.start, last.end]);
    run = [];
  };
  for (const { 0: word, index } of stretch.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (isSyllable(word)) run.push({ word, start: index, end: index + word.length });
    else close();
  }
  close();
  return found;
}

/**
 * Finds Vietnamese inside a text of another language: two words or more that are not only a name.
 * @param text composed (NFC)
 * @returns places as [start, end), in their order
 */
export function findVietnamese(text: string): (readonly [number, number])[] {
  return [...text.matchAll(stretches)].flatMap(({ 0: stretch, index }) =>
    findInStretch(stretch).map(([start, end]) => [index + start, index + end] as const),
  );
}
