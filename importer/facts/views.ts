import { fold } from '../text/fold';

const NUMBER = String.raw`\d{1,3}(?:[ .,]\d{3}){1,3}|\d{1,9}`;
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:số\s)?(?:lượt|lần|người)\s(?:xem|đọc)(?:\s(?:bài|tin)(?:\s(?:viết|này))?)?|đã\s(?:xem|đọc)|đọc|xem|views?|hits|lượt\struy\scập\sbài(?:\sviết)?)\s?[:：(]?\s?(${NUMBER})(?![\d/:-])`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`(?:^|[^\d/:.,-])(${NUMBER})\s?(?:lượt\s(?:xem|đọc)|lần\s(?:xem|đọc)|người\s(?:xem|đọc)|lượt|views?|hits)(?!\p{L})`,
  'iu',
);
const OF_THE_SITE =
  /\b(?:tong|truy cap|truc tuyen|online|hom nay|hom qua|trong (?:ngay|tuan|thang|nam)|tuan nay|thang nay|tat ca)\b/;

/** The number in "1.234", "1,234" or "1 234". */
export const toCount = (digits: string): number => Number(digits.replace(/[ .,]/g, ''));

/** Views of an item that a short text tells: "Lượt xem: 1.234", "113 lượt xem". Totals of the site are not its views. */
export function readViews(text: string): number | null {
  if (text.length > 200) return null;
  const folded = fold(text);
  if (OF_THE_SITE.test(folded) && !/truy cap bai/.test(folded)) return null;
  const digits = BEFORE.exec(text)?.[1] ?? AFTER.exec(text)?.[1];
  return digits === undefined ? null : toCount(digits);
}

/** Whether a text is nothing but a count. */
export const isBareCount = (text: string): boolean => new RegExp(`^(?:${NUMBER})$`).test(text.trim());
