import { fold } from '../text/fold';

const WORD = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}+)?$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?){1,4}$/u;
const DESKS = /^(pv|btv|bbt|ban bien tap|phong vien|nhom phong vien|nhom pv|ttxvn|cong tac vien|ctv)$/;
const NOBODY =
  /^(admin\w*|administrator|quan ?tri( vien)?|quan tri he thong|editor|user\d*|root|webmaster|anonymous|an danh|unknown|super ?admin|host|system account|portal ?admin|dang nhap)$/;
// Words that begin with a capital in titles and headings but in no person's signature.
const NOT_NAMES =
  /^(tin|bai|anh|video|trang|muc|phan|ket|noi|van ban|thong|hinh|xem|tai|lien|dia chi|dien thoai|trang chu|tinh|huyen|xa|phuong|ubnd|hdnd|viet nam|quang ngai|kon tum|ha noi|gioi thieu)$/;

/** Whether a text is written as one person's name or signature: "Văn Yên", "T. Hà", "PV". */
export function isName(text: string): boolean {
  const folded = fold(text);
  if (DESKS.test(folded)) return true;
  if (NOBODY.test(folded) || NOT_NAMES.test(folded)) return false;
  // "KẾT LUẬN" is a heading; a signature in capitals is asked for by its place, see readSignature.
  if (text.includes(' ') && text === text.toUpperCase() && !text.includes('.')) return false;
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || text.length > 40) return false;
  if (words.length === 1) return INITIALS.test(text) || (WORD.test(text) && text.length >= 2);
  return words.every((word) => WORD.test(word) || INITIALS.test(word));
}

/** A placeholder account, not an author. */
export const isNobody = (text: string): boolean => NOBODY.test(fold(text));

const SEPARATOR = /\s*(?:[,;/&+]|\s[-–—]\s|\s–|(?<=\s)và(?=\s\p{Lu}))\s*/u;

/** The names in "Văn Yên - Thu Hà", each once. */
export function splitNames(text: string): string[] {
  const names = text
    .split(SEPARATOR)
    .map((name) => name.replace(/^[\s("'“:.-]+|[\s)"'”:,;-]+$/g, '').replace(/(?<=\p{Ll})\.$/u, ''))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** Whether a text is nothing but one or a few names. */
export function isNameList(text: string): boolean {
  if (text.length > 120) return false;
  const names = splitNames(text.replace(/\.$/, ''));
  return names.length > 0 && names.length <= 6 && names.every(isName);
}
