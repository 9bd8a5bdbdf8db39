const running = new Map<string, Promise<unknown>>();

/** Runs work after all earlier work of the same name has ended, well or badly. Gives what the work gives. */
export function oneAtATime<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const before = running.get(name) ?? Promise.resolve();
  const now = before.then(work, work);
  const done = now.then(
    () => undefined,
    () => undefined,
  );
  running.set(name, done);
  void done.then(() => {
    if (running.get(name) === done) running.delete(name);
  });
  return now;
}
