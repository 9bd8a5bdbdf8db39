let last: Promise<unknown> = Promise.resolve();

/** Does heavy work after all that was asked for before: pictures may wait, readers and memory may not suffer. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
