const shared = new Map<string, unknown>();

/** The framework may load a module more than once in a process, a layer each; what must be one lives here. */
const home = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('tieng-lang.shared');

/** Gives the thing of this name, made on first use, the same one to whoever asks in this process. */
export function onceAProcess<Thing>(name: string, make: () => Thing): Thing {
  const things = (home[key] ??= shared) as Map<string, unknown>;
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as Thing;
}
