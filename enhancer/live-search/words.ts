import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { SearchAnswer } from '../../search/search-index';

/** What the page was served to say, with places to fill: `data-msg-one` and its like, on the search's own element. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Puts values into the places of a message: "{total}". */
export function fillIn(message: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (message ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** What stands over results: how many there are, and of how many these are the closest. */
export function toHeading(words: Words, query: string, { results, total }: SearchAnswer): string {
  const message =
    total === 0 ? words.msgNone : total > results.length ? words.msgShown : total === 1 ? words.msgOne : words.msgOther;
  return fillIn(message, { query, total, shown: results.length });
}

/** Where the results come from: from this phone, of that day; and whether there is a network to ask for more. */
export function toNote(words: Words, isOffline: boolean, locale: Locale, asOf: string): string {
  const date = Number.isNaN(Date.parse(asOf)) ? '?' : formatDate(locale, asOf);
  return fillIn(isOffline ? words.msgOffline : words.msgFromPhone, { date });
}
