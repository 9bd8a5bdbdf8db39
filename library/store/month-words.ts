import { formattingLocale } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';

/** A month in words: "2026-11" in, "tháng 11 năm 2026" or "November 2026" out. */
export function monthWords(locale: Locale, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  if (formattingLocale(locale) === 'vi') return `tháng ${number} năm ${year}`;
  const date = new Date(Date.UTC(year, number - 1));
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
