import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug, type PayloadRequest } from 'payload';
import { sourceLocale } from '../../i18n/locales';
import { say, words } from '../words';
import { localeOf } from './saving';
import { isSlug, toSlug } from './slug';
import { slugIsTaken } from './slug-is-taken';

export interface SlugRule {
  readonly field: 'slug' | 'anchor';
  /** The localised text that it is made from. */
  readonly from: 'title' | 'term';
}

type Document = Readonly<Record<string, unknown>>;

/**
 * Makes the slug at the first save, from the Vietnamese title, and then leaves it alone. Only while the studio saves by
 * itself as somebody types a first title does the slug follow it. An editor's own slug is kept, if it is a good one.
 */
export function makeSlug(collection: CollectionSlug, { field, from }: SlugRule): CollectionBeforeValidateHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (data === undefined || req.context.isRestoringVersion === true) return data;
    const original: Document = (operation === 'update' ? originalDoc : undefined) ?? {};
    const id = idOf(original);
    const given = textOf(data[field]);
    const kept = textOf(original[field]);
    const isAutosave = req.context.saving?.isAutosave === true;
    if (given !== '' && given !== kept) {
      await mustBeGood(req, collection, field, given, id);
      return { ...data, slugIsProvisional: false };
    }
    const followsTitle = isAutosave && original.slugIsProvisional === true;
    if (kept !== '' && given !== '' && !followsTitle) return isAutosave ? data : { ...data, slugIsProvisional: false };
    const title = await sourceTitle(req, collection, from, data, id);
    if (title === '') return data;
    const slug = await freeSlug(req, collection, field, toSlug(title) || 'bai-viet', id);
    return { ...data, [field]: slug, slugIsProvisional: isAutosave };
  };
}

async function sourceTitle(
  req: PayloadRequest,
  collection: CollectionSlug,
  from: string,
  data: Document,
  id: number | null,
): Promise<string> {
  const own = textOf(data[from]);
  if (localeOf(req) === sourceLocale || id === null) return own;
  const source = await req.payload.findByID({
    collection,
    id,
    req,
    locale: sourceLocale,
    draft: true,
    depth: 0,
    overrideAccess: true,
  });
  return textOf(from in source ? new Map(Object.entries(source)).get(from) : undefined) || own;
}

async function freeSlug(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  base: string,
  id: number | null,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await slugIsTaken(req, collection, field, slug, id))) return slug;
  }
}

async function mustBeGood(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  slug: string,
  id: number | null,
): Promise<void> {
  const message = !isSlug(slug)
    ? say(req, 'error.slug')
    : (await slugIsTaken(req, collection, field, slug, id))
      ? say(req, 'error.slug.taken')
      : null;
  if (message !== null) {
    throw new ValidationError(
      { collection, errors: [{ path: field, message, label: words('field.slug') }], req },
      req.t,
    );
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const idOf = (document: Document): number | null => (typeof document.id === 'number' ? document.id : null);
