import type { PayloadRequest, Where } from 'payload';
import { hasRole } from './has-role';

/** A person changes their own name and password; the admin changes everybody's. */
export function isSelfOrAdmin({ req }: { readonly req: PayloadRequest }): boolean | Where {
  if (hasRole(req, 'admin')) return true;
  return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false;
}
