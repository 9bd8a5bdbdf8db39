/** A stretch of a document: segments that it shares with others of its kind, and between them its own parts. */
export interface Piece {
  /** Tells apart pieces that stand at the same place and differ in more than their own parts. */
  readonly label: number;
  /** One more than `own` has. */
  readonly segments: readonly string[];
  readonly own: readonly string[];
}

const toPairs = (cuts: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({ length: cuts.length / 2 }, (_, index) => [cuts[index * 2] ?? 0, cuts[index * 2 + 1] ?? 0]);

/** Whether offsets are whole, rise, and lie within the document. */
function areSound(cuts: readonly number[], length: number): boolean {
  if (cuts.length === 0 || cuts.length % 2 !== 0 || !cuts.every(Number.isInteger)) return false;
  let done = 0;
  return toPairs(cuts).every(([start, end]) => {
    const isInOrder = start >= done && (end < 0 || end >= start) && Math.max(start, end) <= length;
    done = Math.max(start, end);
    return isInOrder;
  });
}

/**
 * Splits a document at its cuts. They come in pairs: the start and the end of an own part, or the start of the next
 * piece and -1 - its label. Joined in order, segment, own, segment, …, the pieces are the document again.
 * @returns null for a document without cuts, or with cuts that make no sense: it shares nothing with others.
 */
export function splitDocument(html: string, cuts: readonly number[]): readonly Piece[] | null {
  if (!areSound(cuts, html.length)) return null;
  const pieces: { label: number; segments: string[]; own: string[] }[] = [];
  let piece = { label: 0, segments: [] as string[], own: [] as string[] };
  let done = 0;
  for (const [start, end] of toPairs(cuts)) {
    piece.segments.push(html.slice(done, start));
    if (end < 0) {
      pieces.push(piece);
      piece = { label: -1 - end, segments: [], own: [] };
    } else piece.own.push(html.slice(start, end));
    done = Math.max(start, end);
  }
  piece.segments.push(html.slice(done));
  return [...pieces, piece];
}
