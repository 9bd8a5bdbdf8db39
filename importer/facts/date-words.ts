import { fold } from '../text/fold';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const VIETNAMESE: Readonly<Record<string, number>> = {
  mot: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};

/** The number of a month that is written as digits or as a Vietnamese word, or null. */
export function vietnameseMonth(word: string): number | null {
  const folded = fold(word);
  return /^\d{1,2}$/.test(folded) ? Number(folded) : (VIETNAMESE[folded] ?? null);
}

/** The number of an English month, short or long, or null. */
export function englishMonth(word: string): number | null {
  const index = ENGLISH.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}

const ZONES: Readonly<Record<string, number>> = { EST: -300, EDT: -240, CST: -360, CDT: -300, PST: -480, PDT: -420 };

/** Minutes from UTC of "+0700", "+07:00", "GMT+7", "Z" or a zone name of RFC 822; undefined when none is told. */
export function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  const numeric = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  const name = zone.toUpperCase().replace(/[()\s]/g, '');
  if (name === 'Z' || name === 'GMT' || name === 'UT' || name === 'UTC') return 0;
  return ZONES[name];
}

/** The hour of a 24-hour day from what was written and its half of day: SA, CH, AM, PM or none. */
export function hourOfDay(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  const isAfternoon = /^(pm|ch|chieu|toi)$/.test(fold(half).replace(/ /g, ''));
  if (isAfternoon) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}
