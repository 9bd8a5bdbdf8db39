import { runInNewContext } from 'node:vm';
import { RejectedInput } from '../../importer/rejected-input';

/** Longest time that reading one page may take, in milliseconds; real ones take some hundredths of it. */
const LONGEST = 20_000;

/**
 * Runs `work` and stops it in the middle when it takes too long. The importer is built to be quick on any input; this
 * holds where it is not, so that one hostile page cannot keep the others waiting.
 * @throws RejectedInput when the time is over
 */
export function withinTime<Result>(work: () => Result, milliseconds = LONGEST): Result {
  const box: { done?: { readonly result: Result } } = {};
  const run = (): void => {
    box.done = { result: work() };
  };
  try {
    runInNewContext('run()', { run }, { timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) throw new RejectedInput('tooSlow');
    throw error;
  }
  if (!box.done) throw new RejectedInput('tooSlow');
  return box.done.result;
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
