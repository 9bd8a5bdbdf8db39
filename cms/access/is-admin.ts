import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/** Users, languages and the site's settings are the admin's alone. */
export const isAdmin = ({ req }: { readonly req: PayloadRequest }): boolean => hasRole(req, 'admin');
