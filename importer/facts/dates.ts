import { englishMonth, hourOfDay, offsetOf, vietnameseMonth } from './date-words';
import { toIso, type MomentParts } from './valid-moment';

/** A date that stands in a text. `start` and `end` are its place. */
export interface FoundDate {
  readonly iso: string;
  readonly hasTime: boolean;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups) => MomentParts | null;

// Every repetition below is bounded, so that no line, however long or hostile, can make a pattern slow.
const ZONE = String.raw`(?:\s{0,2}\(?(?<zone>(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|GMT|UTC|Z\b)\)?)?`;
const HALF = String.raw`(?:\s?(?<half>AM|PM|SA|CH|[sS]áng|[cC]hiều|[tT]ối)(?!\p{L}))?`;
const CLOCK = String.raw`(?<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?<minute>\d{2})(?:\s?phút|['’])?(?::(?<second>\d{2}))?${HALF}`;
const BETWEEN = String.raw`\s{0,4}(?:[,;|–-]|lúc|vào\s{1,2}lúc)?\s{0,4}(?:lúc\s{0,2}:?\s{0,2})?\(?`;
// Where the clock comes first, its zone may still come last.
const HOME_ZONE = String.raw`(?:\s{0,2}\((?:GMT|UTC)\s?\+\s?0?7(?::?00)?\))?`;
const WEEKDAY = String.raw`(?:[,;|–-]?\s{0,3}\(?(?:[tT]hứ\s{1,2}(?:\p{L}{2,4}|[2-7])|[cC]hủ\s[nN]hật)\)?\s{0,3}[,;|–-]?\s{0,3})?`;
const NUMERIC = String.raw`(?:[nN]gày\s{1,3})?(?<![\d/.-])(?<day>\d{1,2})(?<sep>[/.-])(?<month>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})(?![\d/])`;
const WORDS = String.raw`(?:[nN]gày\s{1,3})?(?<!\d)(?<day>\d{1,2})\s{0,2},?\s{0,2}[tT]háng\s{1,2}(?<month>\d{1,2}|(?:[mM]ười|[cC]hạp|\p{L}{2,5})(?:\s(?:[mM]ột|[hH]ai))?)\s{0,2},?\s{0,2}(?:[nN]ăm\s{1,2})?(?<year>\d{4})(?!\d)`;
const MONTH_FIRST = String.raw`[tT]háng\s{1,2}(?<month>\d{1,2}|(?:[mM]ười|[cC]hạp|\p{L}{2,5})(?:\s(?:[mM]ột|[hH]ai))?)\s{1,2}(?<day>\d{1,2}),\s{0,2}(?<year>\d{4})(?!\d)`;
const ISO = String.raw`(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\s?(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?${ZONE})?(?!\d)`;
const ENGLISH_MONTH = String.raw`(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const RFC = String.raw`(?<!\d)(?<day>\d{1,2})[\s-]{1,3}${ENGLISH_MONTH}[\s,-]{1,3}(?<year>\d{4}|\d{2})(?:,?\s{1,3}(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s{0,2}(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,3}\b)?)?(?!\d)`;
const AMERICAN = String.raw`${ENGLISH_MONTH}\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})(?:,?\s{1,2}(?:at\s)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s?(?<half>AM|PM))?)?(?!\d)`;

const year = (digits: string | undefined): number => Number(digits) + (digits?.length === 2 ? 2000 : 0);
const optional = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function clock(groups: Groups): Pick<MomentParts, 'hour' | 'minute' | 'second' | 'offset'> {
  const hour = optional(groups.hour);
  return {
    hour: hour === undefined ? undefined : hourOfDay(hour, groups.half),
    minute: optional(groups.minute),
    second: optional(groups.second),
    offset: offsetOf(groups.zone),
  };
}

const numeric: Read = (g) => {
  const parts = { year: year(g.year), month: Number(g.month), day: Number(g.day), ...clock(g) };
  // "8/18/2022 10:09 PM": portals on an American server put the month first; only a clock with AM or PM betrays them.
  const isAmerican = parts.month > 12 && parts.day <= 12 && /^[AP]M$/i.test(g.half ?? '');
  return isAmerican ? { ...parts, month: parts.day, day: parts.month } : parts;
};

const named =
  (month: (word: string) => number | null): Read =>
  (g) => {
    const number = month(g.month ?? '');
    return number === null ? null : { year: year(g.year), month: number, day: Number(g.day), ...clock(g) };
  };

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** Best first: a longer writing of the same place wins over a shorter one. */
const STYLES: readonly (readonly [RegExp, Read])[] = [
  [pattern(ISO), numeric],
  [pattern(`${NUMERIC}${BETWEEN}${WEEKDAY}${CLOCK}${ZONE}`), numeric],
  [pattern(`(?<!\\d)${CLOCK}${ZONE}${BETWEEN}${WEEKDAY}${NUMERIC}${HOME_ZONE}`), numeric],
  [pattern(`${WORDS}${BETWEEN}${CLOCK}${ZONE}`), named(vietnameseMonth)],
  [pattern(`(?<!\\d)${CLOCK}${ZONE}${BETWEEN}${WEEKDAY}${WORDS}${HOME_ZONE}`), named(vietnameseMonth)],
  [pattern(RFC), named(englishMonth)],
  [pattern(AMERICAN), named(englishMonth)],
  [pattern(NUMERIC), numeric],
  [pattern(WORDS), named(vietnameseMonth)],
  [pattern(MONTH_FIRST), named(vietnameseMonth)],
];

const DAY_ONLY = { hour: undefined, minute: undefined, second: undefined, offset: undefined };

/** The dates of a text in the order in which they stand. Impossible ones (31/02/2022) are not among them. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const taken = (start: number, end: number): boolean => found.some((other) => start < other.end && other.start < end);
  for (const [style, read] of STYLES) {
    for (const match of text.matchAll(style)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken(start, end)) continue;
      const parts = read(match.groups ?? {});
      if (!parts) continue;
      const exact = toIso(parts);
      // A clock that cannot be (25:61) does not make the day beside it wrong.
      const iso = exact ?? toIso({ ...parts, ...DAY_ONLY });
      if (iso) found.push({ iso, hasTime: exact !== null && parts.hour !== undefined, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The one date of a machine-readable value such as `datetime`, or null when it holds none. */
export const readDate = (value: string | null | undefined): FoundDate | null =>
  findDates((value ?? '').slice(0, 200))[0] ?? null;
