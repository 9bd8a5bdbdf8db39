import type { Surroundings } from '../surroundings';

/** Says that something took longer than it may. */
export const late: unique symbol = Symbol('late');

/**
 * Waits for work as long as it may take, and gives `late` when it has not ended by then; the work goes on.
 * @throws what the work throws in time
 */
export function within<Value>(
  { pause }: Pick<Surroundings, 'pause'>,
  ms: number,
  work: Promise<Value>,
): Promise<Value | typeof late> {
  const limit = pause(ms).then((): typeof late => late);
  return Promise.race<Value | typeof late>([work, limit]);
}
