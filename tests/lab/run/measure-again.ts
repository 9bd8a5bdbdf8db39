import type { Job } from './jobs';
import type { Result } from './perform';

/**
 * Measures once more, at the end, what measures time and did not pass: time is the machine's too, and its busy minute is
 * past by then. The second measure stands, whatever it says.
 * @param isFailed by the place of a result
 * @param run does jobs
 */
export async function measureAgain(
  results: readonly Result[],
  isFailed: (place: number) => boolean,
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const again = results.filter(({ job }, place) => job.check.alone && isFailed(place)).map(({ job }) => job);
  if (again.length === 0) return results;
  const second = await run(again);
  return results.map((one) => second.find(({ job }) => job === one.job) ?? one);
}
