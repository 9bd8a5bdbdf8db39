import type { LanguageRules } from './language-rules';
import { officeWords } from './vi-simple';

/** Words of offices that ordinary Vietnamese, too, does better without. The others are at home in it. */
const HEAVY = [
  'đối tượng thụ hưởng',
  'thụ hưởng',
  'trên địa bàn',
  'cơ quan có thẩm quyền',
  'giải ngân',
  'chuỗi giá trị',
  'nhằm mục đích',
  'lồng ghép',
  'theo quy định của pháp luật',
  'trong thời gian tới',
] as const;

/** Ordinary Vietnamese. */
export const viRules: LanguageRules = {
  average: 25,
  longestSentence: 45,
  longestParagraph: 150,
  hardWords: Object.fromEntries(HEAVY.map((word) => [word, officeWords[word] ?? ''])),
  datesInFull: false,
  thousands: '.',
  severity: 'advice',
};
