/** A length in bytes as a reader pays for it: "9 kB". Documents and essential packs are far below a megabyte. */
export function sayBytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** Bytes that this page and its pictures took on their way, as far as the browser tells; else 0. */
export function weighPage(): number {
  const isPart = (entry: PerformanceEntry): boolean =>
    entry.entryType === 'navigation' || (entry as PerformanceResourceTiming).initiatorType === 'img';
  const parts = performance.getEntries().filter(isPart) as PerformanceResourceTiming[];
  return parts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}
