/** Capitals that every reader knows as they are, or that are numerals. */
const COMMON = new Set(['TV', 'SMS', 'QR', 'PDF', 'USB', 'OK', 'AM', 'PM', 'KM', 'KG', 'SOS', 'FM', 'WC']);
const ROMAN = /^[IVXLC]+$/;

// Two capitals or more, parts joined by a hyphen (KT-XH); not within a number of a law (88/2019/QH14) and not beside digits.
const ABBREVIATION = /(?<![\p{L}\p{N}/-])\p{Lu}{2,8}(?:-\p{Lu}{2,6}){0,2}(?![\p{L}\p{N}]|\/|-\p{L})/gu;

/** Whether a line is all in capitals: then its words are words, not abbreviations. */
const isShouted = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
};

/** The abbreviations of a plain text, each once, in the order in which they first stand. */
export function findAbbreviations(text: string): string[] {
  const found = new Set<string>();
  for (const line of text.normalize('NFC').split('\n')) {
    if (isShouted(line)) continue;
    for (const [abbreviation] of line.matchAll(ABBREVIATION)) {
      if (!COMMON.has(abbreviation) && !ROMAN.test(abbreviation)) found.add(abbreviation);
    }
  }
  return [...found];
}
