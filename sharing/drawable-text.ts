/*
 * What the fonts in fonts/ can draw: Latin with every letter of the site's languages, and common signs. For a letter
 * that its fonts lack, next/og would ask a font server on the Internet; so such a letter never reaches it.
 */
const drawable =
  /[\u0300-\u0303\u0306\u0309\u031b\u0323\u0020-\u007e\u00a0-\u017f\u0180\u01a0\u01a1\u01af\u01b0\u0243\u02bb\u02bc\u1ea0-\u1ef9\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a\u20ab]/u;

/**
 * Makes a text fit to be drawn: composed letters, single spaces, and nothing that the fonts lack. A letter with marks
 * that they do not know is drawn without them; signs such as emoji are left out.
 */
export function toDrawableText(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/g, ' '), (letter) => {
    if (drawable.test(letter)) return letter;
    const base = letter.normalize('NFD').charAt(0);
    return drawable.test(base) ? base : '';
  })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}
