import en from '../messages/en.json';
import simple from '../messages/vi-simple.json';
import vi from '../messages/vi.json';
import { interfaceLocale } from './fallback';
import type { BaseLocale, Locale } from './locales';

/** The words of the interface. Vietnamese is the source; the other languages say the same things, no more and no less. */
export type Messages = typeof vi;

type Paths<Node> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Key | `${Key}.${Paths<Node[Key]>}` }[keyof Node & string];

type Superfluous<Other> = Exclude<Paths<Other>, Paths<Messages>>;

/** Lets a language pass only if it has every key and none besides; the type error names the superfluous one. */
function toComplete<Other extends Messages>(messages: Other & Record<Superfluous<Other>, never>): Messages {
  return messages;
}

const byLocale: Readonly<Record<BaseLocale, Messages>> = {
  vi,
  'vi-simple': toComplete(simple),
  en: toComplete(en),
};

/** The interface's words for a locale; a slot speaks easy Vietnamese (see interfaceLocale). */
export function getMessages(locale: Locale): Messages {
  return byLocale[interfaceLocale(locale)];
}
