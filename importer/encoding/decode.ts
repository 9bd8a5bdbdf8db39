import { MAX_INPUT_BYTES } from '../limits';
import { RejectedInput } from '../rejected-input';
import { isBinary } from './binary';
import { charsetOfHeader, charsetOfMarkup, encodingOfMark, looksLikeUtf16 } from './declared';
import { isTorn, mendQuotes, mendTorn } from './mojibake';

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/gi;
const LETTER_AFTER_MARK = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/gi;
const MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a text that was read as windows-1258 really is Vietnamese: that encoding accepts any byte, so it proves nothing.
 * Its tone marks are characters of their own and stand after vowels only.
 */
function isPlausibleVietnamese(text: string): boolean {
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
const isSymbolSoup = (text: string): boolean =>
  count(text, /\p{L}[\u00a1-\u00bf]|[\u00a1-\u00bf]\p{L}/gu) > text.length / 200 + 3;

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Encodings that have a byte for nearly everything: reading them never fails, so a wrong label goes unnoticed. */
const isLegacy = (encoding: string): boolean => !/^(utf-?8|utf-?16|unicode)/i.test(encoding);

function decodeBytes(bytes: Uint8Array, contentType: string | null): string | null {
  const marked = encodingOfMark(bytes) ?? looksLikeUtf16(bytes);
  if (marked) return decodeAs(bytes, marked);
  if (isBinary(bytes)) throw new RejectedInput('binary');
  const declared = charsetOfHeader(contentType) ?? charsetOfMarkup(bytes);
  // A page saved by a browser is UTF-8 whatever its meta still says; chance UTF-8 in another encoding does not happen.
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null) return text;
  const old = decodeAs(bytes, 'windows-1258');
  if (old !== null && isPlausibleVietnamese(old)) return old;
  const legacy = declared && isLegacy(declared) ? decodeAs(bytes, declared) : null;
  return legacy !== null && isSymbolSoup(legacy) ? null : legacy;
}

/**
 * The text of an input's bytes, in NFC. The encoding is told by a byte order mark, else by what the bytes allow,
 * else by the HTTP header or the markup. Throws RejectedInput when the input is empty, too large, binary or unreadable.
 */
export function decodeInput(bytes: Uint8Array, contentType: string | null): string {
  if (bytes.length === 0) throw new RejectedInput('empty');
  if (bytes.length > MAX_INPUT_BYTES) throw new RejectedInput('tooLarge');
  const decoded = decodeBytes(bytes, contentType);
  if (decoded === null) throw new RejectedInput('encoding');
  // Marks only, read as UTF-16 or by luck: a text holds no NUL.
  if (decoded.includes('\0')) throw new RejectedInput('binary');
  const text = isTorn(decoded) ? mendTorn(decoded) : decoded;
  if (text === null) throw new RejectedInput('encoding');
  if (text.trim() === '') throw new RejectedInput('empty');
  return mendQuotes(text).normalize('NFC');
}
