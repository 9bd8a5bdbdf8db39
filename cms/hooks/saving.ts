import type { PayloadRequest } from 'payload';
import { isLocale, sourceLocale, type Locale } from '../../i18n/locales';

/** What is being saved, noted before the operation and read by the hooks inside it. */
export interface Saving {
  readonly collection: string;
  /** Only a version is kept; readers see nothing of it. */
  readonly isDraft: boolean;
  /** The studio saves by itself while somebody types. */
  readonly isAutosave: boolean;
}

/** An item as readers see it before this save, every language of it; null when it did not exist. */
export type PublicBefore = Readonly<Record<string, unknown>> | null;

declare module 'payload' {
  interface RequestContext {
    saving?: Saving;
    publicBefore?: PublicBefore;
  }
}

/** The language in which a request writes; without one, the source language. */
export function localeOf(req: Pick<PayloadRequest, 'locale'>): Locale {
  return typeof req.locale === 'string' && isLocale(req.locale) ? req.locale : sourceLocale;
}

/** Whether this save makes a language's text public. */
export function isPublishing(req: PayloadRequest, data: Readonly<Record<string, unknown>>): boolean {
  return req.context.saving?.isDraft !== true && data._status === 'published';
}

/** The value of a localised field in one language, from a document that holds all of them. */
export function inLocale(document: PublicBefore, field: string, locale: Locale): unknown {
  const value = document?.[field];
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(locale) : undefined;
}

/** The languages in which readers can see a document that holds all languages. */
export function publicLocales(document: PublicBefore): readonly Locale[] {
  const status = document?._status;
  if (typeof status !== 'object' || status === null) return [];
  return Object.entries(status).flatMap(([locale, value]) =>
    value === 'published' && isLocale(locale) ? [locale] : [],
  );
}
