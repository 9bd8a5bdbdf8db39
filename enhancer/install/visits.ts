/** Pages read within this time of one another, in milliseconds, are one visit. */
const pause = 30 * 60_000;

/** Visits so far and when the last page was opened, as this phone keeps it: "2 1764000000000". */
export type Visits = string;

/** Counts a page that is opened `now`, in milliseconds since 1970. Gives what to keep. */
export function countVisit(kept: Visits | null, now: number): Visits {
  const [count = 0, last = 0] = (kept || '').split(' ').map(Number);
  // A clock that was set back begins no visit.
  return `${(count || 0) + (now - (last || 0) > pause ? 1 : 0)} ${now}`;
}

/** Whether the reader has come back. */
export function hasComeBack(visits: Visits): boolean {
  return parseInt(visits) > 1;
}
