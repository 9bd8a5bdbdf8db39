import type { Job } from './jobs';
import type { Result } from './perform';

/** A line at most this often where the output goes to a file. */
const SECONDS_BETWEEN = 15;

/** How long what is left will take, when each check takes as long as it did so far. */
export function estimateSeconds(done: readonly Result[], left: readonly Job[]): number {
  const average = (results: readonly Result[]) =>
    results.length === 0 ? null : results.reduce((sum, { seconds }) => sum + seconds, 0) / results.length;
  const overall = average(done) ?? 0;
  const times = new Map<string, number>();
  for (const { check } of left) {
    if (!times.has(check.name))
      times.set(check.name, average(done.filter(({ job }) => job.check.name === check.name)) ?? overall);
  }
  return left.reduce((sum, { check }) => sum + (times.get(check.name) ?? 0) / (check.alone ? 1 : 2), 0);
}

function toLeft(seconds: number): string {
  return seconds < 60 ? 'less than a minute left' : `about ${Math.round(seconds / 60)} min left`;
}

/** Says how far the lab is, what it looks at and how long it will take; on a screen in one line that changes. */
export function createProgress(jobs: readonly Job[], out: NodeJS.WriteStream) {
  const done: Result[] = [];
  const left = new Set(jobs);
  let lastSaid = 0;
  const say = (job: Job) => {
    const what = `${job.check.name} · ${job.subject.kind} · ${job.subject.locale} · ${job.phone.name}`;
    const line = `${done.length} of ${jobs.length} · ${toLeft(estimateSeconds(done, [...left]))} · ${what}`;
    if (out.isTTY) out.write(`\r\u001b[K• ${line}`.slice(0, out.columns || 120));
    else if (Date.now() - lastSaid > SECONDS_BETWEEN * 1_000) {
      lastSaid = Date.now();
      out.write(`• ${line}\n`);
    }
  };
  return {
    onStart: say,
    onDone(result: Result) {
      done.push(result);
      left.delete(result.job);
    },
    end() {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}
