import { Refusal } from './refusal';

/**
 * Compares the steps that a database has been through with those that this build knows.
 * @returns true when it has been through all of them
 * @throws Refusal when it has been through one that this build does not know
 */
export function isUpToDate(done: readonly string[], known: readonly string[], what: string): boolean {
  if (done.some((name) => !known.includes(name))) {
    throw new Refusal(`${what} was used by a newer version of the app: update the app first; nothing was changed.`);
  }
  return known.every((name) => done.includes(name));
}
