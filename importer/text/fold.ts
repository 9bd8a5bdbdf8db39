/** The text without marks and case, đ as d, any run of other characters as one space: for comparing labels. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether two texts say the same, whatever their spaces, marks of punctuation and case. */
export function saysSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Texts of such different length are not looked at letter by letter: one of them may be a whole book.
  return long.length <= short.length * 3 + 40 && compact(a) === compact(b);
}

/** The letters and digits of a text in lower case: what is left when spaces and punctuation do not count. */
export function compact(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
