import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { fallbackChain } from '../../i18n/fallback';
import { idOf, picturesIn } from '../rich-text/pictures-in';
import { say, words } from '../words';
import { inLocale, isPublishing, localeOf } from './saving';

/** A text is not published while one of its pictures has nothing to say to those who cannot see it. */
export function requireAlternativeText(richTexts: readonly string[]): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if (!isPublishing(req, data)) return data;
    const chain = fallbackChain(localeOf(req));
    const used = [
      { field: 'picture', ids: [idOf(data.picture)].filter((id) => id !== null) },
      ...richTexts.map((field) => ({ field, ids: picturesIn(data[field]) })),
    ].filter(({ ids }) => ids.length > 0);
    if (used.length === 0) return data;
    const pictures = await req.payload.db.find<Record<string, unknown> & { id: number }>({
      collection: 'media',
      req,
      pagination: false,
      where: { id: { in: used.flatMap(({ ids }) => ids) } },
    });
    const spoken = new Set(
      pictures.docs
        .filter((each) => chain.some((locale) => hasText(inLocale(each, 'alt', locale))))
        .map(({ id }) => id),
    );
    const errors = used
      .filter(({ ids }) => ids.some((id) => !spoken.has(id)))
      .map(({ field }) => ({ path: field, message: say(req, 'error.alt'), label: words('field.picture') }));
    if (errors.length > 0) throw new ValidationError({ errors, req }, req.t);
    return data;
  };
}

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
