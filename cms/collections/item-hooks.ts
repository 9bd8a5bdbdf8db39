import type { CollectionBeforeChangeHook, CollectionConfig, CollectionSlug } from 'payload';
import { raiseAfterChange, raiseAfterDelete } from '../changes/change-hooks';
import { alignRows } from '../hooks/align-rows';
import { forgetRedirects, keepRedirect, noteMove, rememberPublic } from '../hooks/keep-redirect';
import { makeSlug, type SlugRule } from '../hooks/make-slug';
import { noteSaving } from '../hooks/note-saving';
import { requireAlternativeText } from '../hooks/require-alternative-text';
import { releaseAfterChange, releaseAfterDelete } from '../media/release-hooks';
import { inLocale, isPublishing, localeOf, publicLocales } from '../hooks/saving';

/** The first publication is now, unless the editor said otherwise. */
const setPublishedAt: CollectionBeforeChangeHook = ({ data, req }) =>
  isPublishing(req, data) && !data.publishedAt ? { ...data, publishedAt: new Date().toISOString() } : data;

/** Dates a language's text anew when a text that readers could already see is published with other words. */
function setRevisedAt(fields: readonly string[]): CollectionBeforeChangeHook {
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

interface ItemRules {
  readonly collection: CollectionSlug;
  readonly slug?: SlugRule;
  /** Localised fields whose change is a revision; the rich texts among them may show pictures. */
  readonly texts: readonly string[];
  /** An array that is the same for all languages but holds translated titles. */
  readonly rowsByLanguage?: string;
  /** Groups of fields. */
  readonly groups?: readonly string[];
}

/** What happens around every save of an item with drafts, in order. */
export function itemHooks({
  collection,
  slug,
  texts,
  rowsByLanguage,
  groups,
}: ItemRules): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [noteSaving(collection, groups)],
    beforeValidate: slug ? [makeSlug(collection, slug)] : [],
    beforeChange: [
      rememberPublic(collection),
      ...(slug ? [noteMove(collection, slug.field)] : []),
      ...(collection === 'news' ? [setPublishedAt] : []),
      ...(texts.length > 0 ? [setRevisedAt(texts), requireAlternativeText(texts)] : []),
      ...(rowsByLanguage ? [alignRows(collection, rowsByLanguage)] : []),
    ],
    afterChange: [
      ...(slug ? [keepRedirect(collection, slug.field)] : []),
      ...(texts.length > 0 ? [releaseAfterChange(collection, texts)] : []),
      raiseAfterChange(collection),
    ],
    afterDelete: [
      ...(slug ? [forgetRedirects(collection)] : []),
      ...(texts.length > 0 ? [releaseAfterDelete(collection)] : []),
      raiseAfterDelete(collection),
    ],
  };
}
