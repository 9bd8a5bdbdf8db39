import { formattingLocale } from './fallback';
import type { Locale } from './locales';

/** Where the readers live; every date on the site is a date there. */
export const timeZone = 'Asia/Ho_Chi_Minh';

// Marked pure so that scripts which format no date leave it out.
const partsInVietnam = /* @__PURE__ */ new Intl.DateTimeFormat('en-CA', {
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
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

/** A month in words: "2026-11" in, "tháng 11 năm 2026" or "November 2026" out. */
export function formatMonth(locale: Locale, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  if (formattingLocale(locale) === 'vi') return `tháng ${number} năm ${year}`;
  const date = new Date(Date.UTC(year, number - 1));
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A whole number with the language's grouping: 3.155.226 or 3,155,226. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(formattingLocale(locale), { maximumFractionDigits: 0 }).format(value);
}

/**
 * A size as a reader pays for it, never more than 5% from the truth above 10 kB: "180 kB", "1,24 MB", "64 GB".
 * Takes bytes; nothing is "0 kB". Number and unit never part at the end of a line.
 */
export function formatBytes(locale: Locale, bytes: number): string {
  let value = bytes < 1000 ? Math.ceil(bytes / 100) / 10 : Math.round(bytes / 1000);
  let unit = 0;
  for (; value >= 1000 && unit < 2; unit += 1) value /= 1000;
  const number = value.toLocaleString(formattingLocale(locale), { maximumSignificantDigits: 3 });
  return `${number}\u00a0${['kB', 'MB', 'GB'][unit]}`;
}
