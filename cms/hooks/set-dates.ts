import type { CollectionBeforeChangeHook } from 'payload';
import { inLocale, isPublishing, localeOf, publicLocales } from './saving';

/** The first publication is now, unless the editor said otherwise. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, req }) =>
  isPublishing(req, data) && !data.publishedAt ? { ...data, publishedAt: new Date().toISOString() } : data;

/** Dates a language's text anew when a text that readers could already see is published with other words. */
export function setRevisedAt(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, req }) => {
    const before = req.context.publicBefore ?? null;
    const locale = localeOf(req);
    if (!isPublishing(req, data) || !publicLocales(before).includes(locale)) return data;
    const changed = fields.some((field) => toComparable(data[field]) !== toComparable(inLocale(before, field, locale)));
    return changed ? { ...data, revisedAt: new Date().toISOString() } : data;
  };
}

/** Nothing and an empty text read the same. */
const toComparable = (value: unknown): string => JSON.stringify(value === undefined || value === '' ? null : value);
