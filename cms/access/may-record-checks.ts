import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/** Who may say that something was checked, when, by whom and with what result. */
export const mayRecordChecks = ({ req }: { readonly req: PayloadRequest }): boolean =>
  hasRole(req, 'admin', 'editor', 'reviewer');
