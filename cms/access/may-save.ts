import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/**
 * Everyone with a role may save an item: writers its text, reviewers what `mayWrite` and `mayRecordChecks` leave them,
 * which is its state and the date of its last check.
 */
export const maySave = ({ req }: { readonly req: PayloadRequest }): boolean =>
  hasRole(req, 'admin', 'editor', 'reviewer');
