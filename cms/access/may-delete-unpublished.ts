import type { PayloadRequest, Where } from 'payload';
import { locales } from '../../i18n/locales';
import { hasRole } from './has-role';

/** Admins delete anything; editors only what no reader can see in any language. */
export function mayDeleteUnpublished({ req }: { readonly req: PayloadRequest }): boolean | Where {
  if (hasRole(req, 'admin')) return true;
  if (!hasRole(req, 'editor')) return false;
  return { and: locales.map((locale) => ({ [`_status.${locale}`]: { not_equals: 'published' } })) };
}
