import type { Text } from '../model/text';
import type { Locale } from '../i18n/locales';
import { createUi, type Ui } from '../i18n/ui';
import type { Page } from './page';

/** What every component of a document is given: the page, and the words to speak with. */
export interface Context {
  readonly page: Page;
  readonly ui: Ui;
  /** The language of the surroundings: a text in another one says so itself. */
  readonly lang: Locale;
}

/** Prepares a page for its components. */
export function toContext(page: Page): Context {
  const ui = createUi(page.locale);
  return { page, ui, lang: ui.lang };
}

/** The same context inside an element that is in another language. */
export function toContextIn(ctx: Context, { lang }: Pick<Text, 'lang'>): Context {
  return lang === ctx.lang ? ctx : { ...ctx, lang };
}

/** The value for a `lang` attribute: the text's language where it differs from its surroundings', else none. */
export function foreignLang(ctx: Context, text: Pick<Text, 'lang'>): Locale | undefined {
  return text.lang === ctx.lang ? undefined : text.lang;
}

/** A text in the interface's own language. */
export function toOwnText(ctx: Context, text: string): Text {
  return { text, lang: ctx.ui.lang };
}
