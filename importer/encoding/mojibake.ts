// What windows-1252 shows for the bytes 0x80–0x9f; where it shows nothing, the byte itself stays a control character.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
// The first byte of a letter with marks, seen as a letter of its own, and one that can only follow it.
const TORN = /[ÃÄÅÆáÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/**
 * The text with the controls of 0x80 to 0x9f as the quotes and dashes of windows-1252 that they are meant to be: pages
 * label that encoding as another, and Node 20 reads it as Latin-1.
 */
export const mendQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));

function toByte(character: string): number | null {
  const high = HIGH.indexOf(character);
  if (high >= 0) return 0x80 + high;
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : null;
}

/** Whether the text is full of torn letters ("Há»™i nghá»‹"): UTF-8 that somebody read as windows-1252 and saved again. */
export const isTorn = (text: string): boolean => (text.match(TORN)?.length ?? 0) > text.length / 50 + 3;

/** The text whole again, or null when the damage cannot be undone without loss. */
export function mendTorn(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = toByte(text.charAt(index));
    if (byte === null) return null;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
