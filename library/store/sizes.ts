import { formattingLocale } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';

const units = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const;

/**
 * A size as a reader pays for it, never more than 5% from the truth above 10 kB: "180 kB", "1,24 MB", "64 GB".
 * Takes bytes; nothing is "0 kB". Number and unit never part at the end of a line.
 */
export function sizeWords(locale: Locale, bytes: number): string {
  const [unit, name] = units.find(([least]) => bytes >= least) ?? [1_000, 'kB'];
  const value = bytes > 0 ? Math.max(bytes / unit, 0.1) : 0;
  const digits = name === 'kB' ? (value < 1 ? 1 : 0) : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${new Intl.NumberFormat(formattingLocale(locale), { maximumFractionDigits: digits }).format(value)}\u00a0${name}`;
}

/** A share in whole per cent, 0 to 100. */
export function toPercent(done: number, total: number): number {
  return total > 0 ? Math.min(100, Math.max(0, Math.floor((done / total) * 100))) : 0;
}
