import { toHint, type Hint } from './hint';
import type { LanguageRules } from './language-rules';

const SHORT_DATE = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/g;
// Five digits and more without a point are hard to read; telephone numbers begin with 0, numbers of laws have a slash.
const LONG_NUMBER = /(?<![\d./+-])[1-9]\d{4,}(?![\d/]|\.\d)/g;

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function findDates(text: string, rules: LanguageRules): Hint[] {
  if (!rules.datesInFull) return [];
  return [...text.matchAll(SHORT_DATE)].flatMap(([whole, day, month, year]) =>
    isDay(Number(day), Number(month))
      ? [toHint('shortDate', 'advice', whole, `ngày ${Number(day)} tháng ${Number(month)} năm ${year ?? ''}`)]
      : [],
  );
}

/** Dates and large numbers that are quicker to write than to read. */
export function findShortForms(text: string, rules: LanguageRules): Hint[] {
  const numbers = [...text.matchAll(LONG_NUMBER)].map(([digits]) =>
    toHint('longNumber', 'advice', digits, digits.replace(/\B(?=(?:\d{3})+$)/g, rules.thousands)),
  );
  const seen = new Set<string>();
  return [...findDates(text, rules), ...numbers].filter(({ excerpt }) => !seen.has(excerpt) && seen.add(excerpt));
}
