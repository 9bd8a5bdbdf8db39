const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/gi;
const LETTER_AFTER_MARK = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/gi;
const MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a text that was read as windows-1258 really is Vietnamese: that encoding accepts any byte, so it proves nothing.
 * Its tone marks are characters of their own and stand after vowels only.
 */
export function isPlausibleVietnamese(text: string): boolean {
  const marks = count(text, MARK);
  if (marks < 5 || count(text, LETTER_AFTER_MARK) < marks * 0.97) return false;
  const composed = text.normalize('NFC');
  const foreign =
    count(composed, /[^\p{ASCII}]/gu) - count(composed, VIETNAMESE) - count(composed, /[\u00a0–—“”‘’…«»©®°²³½·×]/g);
  return foreign <= count(composed, VIETNAMESE) * 0.05;
}

/**
 * Whether signs such as ©, µ or ¸ stand inside words: Vietnamese in an old font's encoding (TCVN3, VNI) under a label
 * that is not its own. No decoder knows these fonts, and what they give would be published as nonsense.
 */
export const isSymbolSoup = (text: string): boolean =>
  count(text, /\p{L}[\u00a1-\u00bf]|[\u00a1-\u00bf]\p{L}/gu) > text.length / 200 + 3;
