/** A day and, where it is known, a time of that day, with its distance from UTC in minutes (null: Asia/Ho_Chi_Minh). */
export interface MomentParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly offset?: number | undefined;
}

/** Asia/Ho_Chi_Minh has had no summer time since long before there were web pages. */
const HO_CHI_MINH = 7 * 60;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The instant as ISO 8601 with +07:00, or null when there is no such day or time: 31/02, 25:00. */
export function toIso(parts: MomentParts): string | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, offset = HO_CHI_MINH } = parts;
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hour > 23 || minute > 59 || second > 60 || Math.abs(offset) > 14 * 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second) + (HO_CHI_MINH - offset) * 60_000);
  const ymd = `${pad(local.getUTCFullYear(), 4)}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`;
  return `${ymd}T${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${pad(local.getUTCSeconds())}+07:00`;
}
