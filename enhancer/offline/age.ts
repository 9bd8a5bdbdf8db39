/** Words for how old a copy is, as the page carries them; `{count}`, `{age}` and `{date}` are filled in. */
interface AgeWords {
  readonly msgAge?: string;
  readonly msgToday?: string;
  readonly msgYesterday?: string;
  readonly msgDaysAgo?: string;
}

const toMidnight = (time: Date): number => new Date(time).setHours(0, 0, 0, 0);

/** Nights between two times, by this phone's clock; a clock that was set back makes none. */
export function countNights(at: Date, now: Date): number {
  // Rounded: where clocks change, a day has 23 or 25 hours.
  return Math.max(0, Math.round((toMidnight(now) - toMidnight(at)) / 86_400_000));
}

/** Says how old something of the time `at` is, in plain words and with its date, which reads alike in all languages. */
export function sayAge(at: Date, now: Date, words: AgeWords): string {
  const { msgAge = '', msgToday, msgYesterday, msgDaysAgo = '' } = words;
  const nights = countNights(at, now);
  const age = [msgToday, msgYesterday][nights] || msgDaysAgo.replace('{count}', String(nights));
  return msgAge.replace('{age}', age).replace('{date}', [at.getDate(), at.getMonth() + 1, at.getFullYear()].join('/'));
}
