import type { Payload } from 'payload';
import { allSql, sql } from '../sql';

const everyMilliseconds = 1_000;

/** Runs the schedules that are due now, if there are any. */
export async function runDueJobs(payload: Payload): Promise<void> {
  const now = new Date().toISOString();
  // Looking is a read, so that an idle site never writes; the runner itself chooses the jobs.
  const waiting = await allSql(
    payload,
    sql`SELECT 1 FROM payload_jobs WHERE completed_at IS NULL AND (has_error IS NULL OR has_error = false)
        AND (wait_until IS NULL OR wait_until <= ${now}) LIMIT 1`,
  );
  if (waiting.length > 0) await payload.jobs.run({ limit: 20, sequential: true });
}

/**
 * Looks for due schedules every second, in the process that serves the site; no cron outside is needed.
 * The timer does not keep the process alive, and a look that takes long is not overtaken by the next.
 * @returns a function that stops it
 */
export function runDueJobsForEver(payload: Payload): () => void {
  let isRunning = false;
  const look = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      await runDueJobs(payload);
    } catch (err) {
      payload.logger.error({ err, msg: 'The scheduled publications could not be run; they are tried again.' });
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void look(), everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
