import type { Payload } from 'payload';
import type { Env } from '../config/env';
import { makeFirstAdmin } from './login/make-first-admin';
import { publishOnTime } from './schedule/publish-on-time';
import { runDueJobsForEver } from './schedule/run-due-jobs';

/** What every process does once the studio's database is open; the web server also runs the schedules. */
export async function onStudioStart(payload: Payload, env: Env): Promise<void> {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (task) task.handler = publishOnTime;
  await makeFirstAdmin(payload, env);
  if (env.isWebServer) runDueJobsForEver(payload);
}
