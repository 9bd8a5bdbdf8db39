import type { PayloadRequest } from 'payload';
import { hasRole } from './has-role';

/**
 * Who may make something of a collection public, change what is public, or take it back.
 * A programme tells people what they can get, so a second pair of eyes, the reviewer's, publishes it;
 * an editor prepares it as a draft. Everything else editors publish themselves.
 */
export function mayPublish(req: Pick<PayloadRequest, 'user'>, collection: string): boolean {
  return collection === 'programmes' ? hasRole(req, 'admin', 'reviewer') : hasRole(req, 'admin', 'editor', 'reviewer');
}
