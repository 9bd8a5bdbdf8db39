const vowels: Readonly<Record<string, string>> = {
  a: 'ấ',
  e: 'ễ',
  i: 'ỉ',
  o: 'ờ',
  u: 'ự',
  y: 'ỹ',
  A: 'Ấ',
  E: 'Ế',
  I: 'Ỉ',
  O: 'Ờ',
  U: 'Ự',
  Y: 'Ỹ',
};

/** How much longer a text becomes. */
const GROWTH = 1.4;

/** A vowel with its marks taken off: ế is e. */
const toBase = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');

const hasVowel = (letter: string) => toBase(letter) in vowels;
const toMarked = (letter: string) => vowels[toBase(letter)] ?? letter;

/** Grows a word by repeating its vowels until it has the letters that are due. */
function growWord(word: string, due: number): string {
  const letters = [...word].map(toMarked);
  const places = letters.flatMap((letter, index) => (hasVowel(letter) ? [index] : []));
  if (places.length === 0) return letters.join('');
  for (let added = 0; added < due; added += 1) {
    const place = places[added % places.length] ?? 0;
    letters[place] += vowels[toBase([...(letters[place] ?? '')][0] ?? '').toLowerCase()] ?? '';
  }
  return letters.join('');
}

/**
 * What a text could look like in another of our languages: 40% longer, every vowel with stacked marks.
 * Numbers and addresses stay as they are.
 */
export function toPseudoText(text: string): string {
  let owed = 0;
  return text.replace(/\S+/g, (word, offset: number) => {
    if (/[\d@/]/.test(word) || !/\p{L}/u.test(word)) return word;
    owed += ([...word].length + (offset > 0 ? 1 : 0)) * (GROWTH - 1);
    const due = Math.floor(owed + 1e-9);
    const grown = growWord(word, due);
    owed -= [...grown].length - [...word].length;
    return grown;
  });
}
