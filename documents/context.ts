import type { Text } from '../content/model/text';
import type { Locale } from '../i18n/locales';
import { createUi, type Ui } from '../i18n/ui';
import type { Page } from './page';

/** What every component of a document is given: the page, and the words to speak with. */
export interface Context {
  readonly page: Page;
  readonly ui: Ui;
}

/** Prepares a page for its components. */
export function toContext(page: Page): Context {
  return { page, ui: createUi(page.locale) };
}

/** The value for a `lang` attribute: the text's language where it differs from the body's, else none. */
export function foreignLang(ctx: Context, text: Pick<Text, 'lang'>): Locale | undefined {
  return text.lang === ctx.ui.lang ? undefined : text.lang;
}

/** A text in the interface's own language. */
export function toOwnText(ctx: Context, text: string): Text {
  return { text, lang: ctx.ui.lang };
}
