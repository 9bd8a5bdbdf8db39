import type { Payload } from 'payload';
import type { Env } from '../config/env';
import { publishOnTime } from './schedule/publish-on-time';
import { runDueJobsForEver } from './schedule/run-due-jobs';

/**
 * Makes the first admin from ADMIN_EMAIL and ADMIN_PASSWORD while there is no user. It happens before the first request
 * is answered, so with both set nobody can take the first account over the form of /admin; without them the form asks
 * the first visitor, and the site should not be open to the world until somebody has filled it in.
 */
async function makeFirstAdmin(payload: Payload, env: Env): Promise<void> {
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

/** What every process does once the studio's database is open; the web server also runs the schedules. */
export async function onStudioStart(payload: Payload, env: Env): Promise<void> {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (task) task.handler = publishOnTime;
  await makeFirstAdmin(payload, env);
  if (env.isWebServer) runDueJobsForEver(payload);
}
