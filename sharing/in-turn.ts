/** Says that too much work is waiting already; who asked may ask again later. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError';
}

/**
 * Makes a way to run heavy tasks one at a time, in the order in which they came. When `mostWaiting` are waiting, the
 * next is refused with a TooBusyError instead of filling the memory. A task that fails holds up nobody.
 */
export function createTurns(mostWaiting: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (task) => {
    if (waiting >= mostWaiting) throw new TooBusyError(`${waiting} tasks are waiting already`);
    waiting += 1;
    const turn = last.then(task);
    last = turn.catch(() => undefined).then(() => (waiting -= 1));
    return turn;
  };
}
