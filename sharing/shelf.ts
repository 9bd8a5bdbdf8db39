/** A bounded memory of things that are slow to make and depend on their key alone. */
export interface Shelf<Thing> {
  /** Gives what stands there or makes it; who asks for the same meanwhile waits for the same making. */
  get(key: string, make: () => Promise<Thing>): Promise<Thing>;
  readonly size: number;
}

/** Makes a shelf for at most `capacity` things; the one that was longest not asked for goes first. */
export function createShelf<Thing>(capacity: number): Shelf<Thing> {
  const things = new Map<string, Promise<Thing>>();

  const get = (key: string, make: () => Promise<Thing>): Promise<Thing> => {
    const thing = things.get(key) ?? make();
    // A Map keeps insertion order: put in again, this one is the last to go.
    things.delete(key);
    things.set(key, thing);
    for (const oldest of things.keys()) {
      if (things.size <= capacity) break;
      things.delete(oldest);
    }
    // What failed may succeed the next time.
    thing.catch(() => {
      if (things.get(key) === thing) things.delete(key);
    });
    return thing;
  };

  return {
    get,
    get size() {
      return things.size;
    },
  };
}
