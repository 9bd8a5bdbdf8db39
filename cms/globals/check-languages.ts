import { ValidationError, type GlobalBeforeValidateHook } from 'payload';
import { isBaseLocale, isLocale } from '../../i18n/locales';
import { say } from '../words';

/**
 * A slot can be opened only with the name of the person who approved it and the day; a language stands in the list once.
 * The three complete languages need nobody's approval.
 */
export const checkLanguages: GlobalBeforeValidateHook = ({ data, req }) => {
  const slots: unknown = data?.slots;
  if (!Array.isArray(slots)) return data;
  const seen = new Set<string>();
  const errors = slots.flatMap((slot: unknown, index) => {
    if (typeof slot !== 'object' || slot === null || !('locale' in slot)) return [];
    const { locale } = slot;
    if (typeof locale !== 'string' || !isLocale(locale)) return [];
    if (seen.has(locale)) return [{ path: `slots.${index}.locale`, message: say(req, 'error.languages.twice') }];
    seen.add(locale);
    const isOpen = 'enabled' in slot && slot.enabled === true;
    const isApproved =
      'approvedBy' in slot && Boolean(slot.approvedBy) && 'approvedOn' in slot && Boolean(slot.approvedOn);
    if (isOpen && !isBaseLocale(locale) && !isApproved) {
      return [{ path: `slots.${index}.approvedBy`, message: say(req, 'error.languages.approval') }];
    }
    return [];
  });
  if (errors.length > 0) throw new ValidationError({ errors, req }, req.t);
  return data;
};
