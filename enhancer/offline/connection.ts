/** What a phone tells of its connection; browsers other than Chromium tell nothing. */
export interface ConnectionFacts {
  readonly saveData?: boolean;
  /** `cellular`, `wifi`, … */
  readonly type?: string;
  /** `slow-2g`, `2g`, `3g`, `4g`: how fast it is, whatever it is. */
  readonly effectiveType?: string;
}

/** A page that took longer to come, in milliseconds, came over a connection on which nothing comes unasked. */
const fast = 1_500;

/**
 * Whether some 100 kB may be fetched unasked: the reader does not save data, nothing says that it is paid for by the
 * kilobyte, and it is fast, as the browser knows or as this page's own coming (`loaded`, in milliseconds) has shown.
 */
export function mayTakeUnasked({ saveData, type, effectiveType }: ConnectionFacts, loaded: number): boolean {
  if (saveData || type === 'cellular') return false;
  return effectiveType ? effectiveType === '4g' : loaded < fast;
}

/** Asks the browser. */
export function mayTakeUnaskedHere(): boolean {
  const { connection = {} } = navigator as Navigator & { connection?: ConnectionFacts };
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return mayTakeUnasked(connection, page ? page.responseEnd : Infinity);
}
