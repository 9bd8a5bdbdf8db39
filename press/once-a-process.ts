import { inDevelopment } from '../config/in-development';

/** The framework may load a module more than once in a process, a layer each; what must be one lives here. */
const home = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('tieng-lang.shared');

/**
 * In development a change has the modules loaded anew, and each reading of the code has things of its own: a document that
 * older code rendered, or an index that it built, would hide the change.
 */
const things = (inDevelopment ? new Map() : (home[key] ??= new Map())) as Map<string, unknown>;

/** Gives the thing of this name, made on first use, the same one to whoever asks in this process. */
export function onceAProcess<Thing>(name: string, make: () => Thing): Thing {
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as Thing;
}
