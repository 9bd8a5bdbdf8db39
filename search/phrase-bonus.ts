import type { SearchQuery } from './query';
import type { SearchRecord } from './search-record';

/** The kinds of unit that stand before a commune's name; readers leave them out as often as not. */
const unitKind = /^ (?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho) /;

const withoutKind = (name: string): string => name.replace(unitKind, ' ');

/**
 * How much more an entry counts because it has the query's words side by side and in order: most when they are all of
 * a name that it has, 1 when they stand apart. The last word may be the start of a longer one.
 */
export function toPhraseBonus({ names, summary, body }: SearchRecord, { words, phrase }: SearchQuery): number {
  const whole = withoutKind(` ${phrase} `);
  if (names.some((name) => withoutKind(name) === whole)) return 12;
  if (words.length < 2) return 1;
  const start = ` ${phrase}`;
  if (names.some((name) => name.includes(start))) return 3;
  if (summary.includes(start)) return 2;
  return body.includes(start) ? 1.5 : 1;
}
