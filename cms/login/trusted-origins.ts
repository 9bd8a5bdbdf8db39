import type { Env } from '../../config/env';

/**
 * The origins whose pages may use a signed-in person's cookie: the site's own, and this machine's, because a site is
 * tried out at 127.0.0.1 before it has its name.
 */
export function trustedOrigins(env: Pick<Env, 'siteUrl' | 'port'>): string[] {
  return [...new Set([env.siteUrl, `http://localhost:${env.port}`, `http://127.0.0.1:${env.port}`])];
}
