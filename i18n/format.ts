import { formattingLocale } from './fallback';
import type { Locale } from './locales';

/** Where the readers live; every date on the site is a date there. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const partsInVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day, in Vietnam, of an instant: ISO 8601 in, YYYY-MM-DD out. A day stays itself: it begins in Greenwich at seven
 * in the morning of Vietnam.
 * @throws RangeError for what is no date.
 */
export function toDay(iso: string): string {
  return partsInVietnam.format(new Date(iso));
}

/**
 * A date in words, from an instant or a day: "18 tháng 8 năm 2022", "18 August 2022".
 * Intl writes Vietnamese dates in several shapes, by version; ours is always the same.
 */
export function formatDate(locale: Locale, iso: string): string {
  const [year = 0, month = 1, day = 1] = toDay(iso).split('-').map(Number);
  if (formattingLocale(locale) === 'vi') return `${day} tháng ${month} năm ${year}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A whole number with the language's grouping: 3.155.226 or 3,155,226. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(formattingLocale(locale), { maximumFractionDigits: 0 }).format(value);
}

/** A length in bytes, as a reader pays for it: "7 kB", "1,2 MB". */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(locale, Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${new Intl.NumberFormat(formattingLocale(locale), { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}
