/** A rendered document as it is kept: everything but the counts of views, which are filled in as it is answered. */
export interface StoredDocument {
  readonly body: string;
  /** Where packs cut the body (documents/cut-marks.ts); empty for what is in no pack. */
  readonly cuts: readonly number[];
  readonly status: number;
  readonly etag: string;
  /** The change number up to which everything had been read when its making began. */
  readonly asOf: number;
  /** Scopes of content (`news`, `news/12`, `languages`) whose change makes it stale. */
  readonly dependsOn: readonly string[];
  /** Headers of its own, on top of those of every document. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A bounded memory: the least recently asked goes first. Sizes are in UTF-16 units, near enough to bytes. */
export interface DocumentStore {
  get(key: string): StoredDocument | undefined;
  set(key: string, document: StoredDocument): void;
  readonly size: number;
}

/** Makes an empty store that holds at most `capacity` characters of rendered documents. */
export function createStore(capacity: number): DocumentStore {
  const entries = new Map<string, StoredDocument>();
  let used = 0;

  function drop(key: string): void {
    used -= entries.get(key)?.body.length ?? 0;
    entries.delete(key);
  }

  return {
    get(key) {
      const found = entries.get(key);
      if (!found) return undefined;
      // A Map keeps insertion order: moving the entry to the end makes the first one the oldest.
      entries.delete(key);
      entries.set(key, found);
      return found;
    },
    set(key, document) {
      drop(key);
      if (document.body.length > capacity) return;
      entries.set(key, document);
      used += document.body.length;
      for (const oldest of entries.keys()) {
        if (used <= capacity) break;
        drop(oldest);
      }
    },
    get size() {
      return entries.size;
    },
  };
}
