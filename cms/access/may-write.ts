import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/** Admins and editors write texts and add pictures; reviewers judge what others wrote. */
export const mayWrite = ({ req }: { readonly req: PayloadRequest }): boolean => hasRole(req, 'admin', 'editor');
