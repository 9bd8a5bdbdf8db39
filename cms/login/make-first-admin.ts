import type { Payload } from 'payload';
import type { Env } from '../../config/env';

/**
 * Makes the first admin from ADMIN_EMAIL and ADMIN_PASSWORD while there is no user. It happens before the first request
 * is answered, so with both set nobody can take the first account over the form of /admin; without them the form asks
 * the first visitor, and the site should not be open to the world until somebody has filled it in.
 */
export async function makeFirstAdmin(payload: Payload, env: Env): Promise<void> {
  if (env.adminEmail === null || env.adminPassword === null) return;
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  await payload.create({
    collection: 'users',
    data: { email: env.adminEmail, password: env.adminPassword, name: 'Quản trị', role: 'admin' },
  });
  payload.logger.info('The first admin was made from ADMIN_EMAIL and ADMIN_PASSWORD.');
}
