import type { Payload } from 'payload';
import type { Env } from '../../config/env';

/**
 * Makes the first admin from ADMIN_EMAIL and ADMIN_PASSWORD while there is no user. It happens before the first request
 * is answered, so with both set nobody can take the first account over the form of /admin; without them the form asks
 * the first visitor, and the site should not be open to the world until somebody has filled it in.
 */
export async function makeFirstAdmin(payload: Payload, env: Env): Promise<void> {
  const { adminEmail: email, adminPassword: password } = env;
  if (email === null || password === null || (await hasUsers(payload))) return;
  try {
    await payload.create({ collection: 'users', data: { email, password, name: 'Quản trị', role: 'admin' } });
  } catch (error) {
    // Another process that started at the same moment was quicker.
    if (!(await hasUsers(payload))) throw error;
    return;
  }
  payload.logger.info('The first admin was made from ADMIN_EMAIL and ADMIN_PASSWORD.');
}

const hasUsers = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: 'users' })).totalDocs > 0;
