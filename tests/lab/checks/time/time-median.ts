/** The middle of several runs, with the lowest and the highest. */
export interface Middle {
  readonly median: number;
  readonly spread: readonly [number, number];
}

/** The median of a list and its spread; of an even count the mean of the two in the middle. Throws on an empty list. */
export function toMiddle(values: readonly number[]): Middle {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (upper === undefined || lower === undefined || lowest === undefined || highest === undefined)
    throw new Error('There is no median of nothing.');
  return { median: (upper + lower) / 2, spread: [lowest, highest] };
}
