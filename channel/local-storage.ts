/*
 * Small things that this phone remembers, told to nobody: what a reader set, how often they came, what was stored.
 * localStorage may be switched off, full, or hold anything: no page breaks for it.
 */

/** What is stored under a name, or null where nothing is or the phone stores nothing. */
export function readItem(name: string): string | null {
  try {
    return localStorage.getItem(`tl-${name}`);
  } catch {
    return null;
  }
}

/** Stores a value under a name, or with null forgets it. Where storage is off or full, nothing happens. */
export function writeItem(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`tl-${name}`);
    else localStorage.setItem(`tl-${name}`, value);
  } catch {
    // Storage is off or full: it lasts for this page only.
  }
}
