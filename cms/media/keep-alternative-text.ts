import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, ValidationError } from 'payload';
import { fallbackChain } from '../../i18n/fallback';
import { findPublic } from '../hooks/find-public';
import { inLocale, localeOf } from '../hooks/saving';
import { say, words } from '../words';

/** What readers already have with a picture's words must not lose them. */
export const keepAlternativeText: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isGone = typeof data.alt !== 'string' || data.alt.trim() === '';
  if (operation !== 'update' || !isGone || originalDoc?.released !== true || !originalDoc.alt) return data;
  const stored = await findPublic(req, 'media', originalDoc.id);
  const locale = localeOf(req);
  const others = fallbackChain(locale).filter((each) => each !== locale);
  if (others.some((each) => Boolean(inLocale(stored, 'alt', each)))) return data;
  throw new ValidationError(
    { errors: [{ path: 'alt', message: say(req, 'error.alt.keep'), label: words('media.alt') }], req },
    req.t,
  );
};

/** A picture that something published shows is not deleted from under it. */
export const keepWhatIsShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await findPublic(req, 'media', id);
  if (stored?.released === true) throw new APIError(say(req, 'error.media.shown'), 400, null, true);
};
