import { createTranslator } from 'use-intl/core';
import { interfaceLocale } from './fallback';
import { formatDate, formatNumber } from './format';
import type { BaseLocale, Locale } from './locales';
import { getMessages, type Messages } from './messages';

const toTranslator = (lang: BaseLocale, messages: Messages) => createTranslator({ locale: lang, messages });

/** Looks up a message by its full key and fills it in; an unknown key is a type error. */
export type Translate = ReturnType<typeof toTranslator>;

/** How the interface speaks to the readers of one locale. */
export interface Ui {
  readonly locale: Locale;
  /** The language that the interface's words are really in: a slot speaks easy Vietnamese. */
  readonly lang: BaseLocale;
  readonly messages: Messages;
  readonly t: Translate;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
}

const made = new Map<Locale, Ui>();

/** The interface of a locale. Made once a locale: the messages are compiled as they are first used, and kept. */
export function createUi(locale: Locale): Ui {
  const known = made.get(locale);
  if (known) return known;
  const lang = interfaceLocale(locale);
  const messages = getMessages(locale);
  const ui: Ui = {
    locale,
    lang,
    messages,
    t: toTranslator(lang, messages),
    date: (iso) => formatDate(locale, iso),
    number: (value) => formatNumber(locale, value),
  };
  made.set(locale, ui);
  return ui;
}
