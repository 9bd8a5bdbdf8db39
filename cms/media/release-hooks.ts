import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalSlug,
} from 'payload';
import { locales } from '../../i18n/locales';
import { findPublic } from '../hooks/find-public';
import { inLocale, publicLocales } from '../hooks/saving';
import { idOf, picturesIn } from '../rich-text/pictures-in';
import { release } from './release';

/** After a save that readers can see, brings the released pictures up to date with what the item now shows. */
export function releaseAfterChange(collection: CollectionSlug, texts: readonly string[]): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    if (req.context.saving?.isDraft === true) return doc;
    const item = await findPublic(req, collection, doc.id);
    const shown = publicLocales(item);
    const lead = shown.length > 0 ? [idOf(item?.picture)].filter((id) => id !== null) : [];
    const inTexts = shown.flatMap((locale) => texts.flatMap((field) => picturesIn(inLocale(item, field, locale))));
    await release(req, `${collection}/${doc.id}`, [...lead, ...inTexts]);
    return doc;
  };
}

/** An item that is gone shows nothing. */
export function releaseAfterDelete(collection: CollectionSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await release(req, `${collection}/${id}`, []);
    return doc;
  };
}

/** A global is public as soon as it is saved, in all its languages. */
export function releaseAfterGlobalChange(slug: GlobalSlug, texts: readonly string[]): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    const saved: Record<string, unknown> = await req.payload.db.findGlobal({ slug, req });
    const pictures = locales.flatMap((locale) => texts.flatMap((field) => picturesIn(inLocale(saved, field, locale))));
    await release(req, slug, pictures);
    return doc;
  };
}
