/*
 * The woven band at the hem of every page: stepped diamonds and triangles, thread by thread on a grid of two pixels,
 * as weaving has to draw them. Abstract: it takes the way of the loom, and nobody's own pattern.
 */

/** One thread's run: `width` threads from `x` in row `y`. */
const run = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v1h-${width}z`;

const steps = [1, 3, 5, 7, 5, 3, 1];

/** A stepped diamond about a middle, `shrink` steps smaller than the full one. */
const diamond = (middle: number, shrink: number): string =>
  steps
    .flatMap((width, row) =>
      width > shrink * 2 ? [run(middle - (width - shrink * 2 - 1) / 2, row, width - shrink * 2)] : [],
    )
    .join('');

/** Decoration: hidden from screen readers, dropped in print and forced colours. */
export function Weave() {
  return (
    <svg className="weave" aria-hidden="true">
      <pattern id="w" width="48" height="14" patternUnits="userSpaceOnUse">
        <g transform="scale(2)">
          <path className="w1" d={diamond(5, 0) + diamond(17, 2)} />
          <path className="w2" d={diamond(5, 2) + run(11, 0, 1) + run(11, 6, 1) + run(23, 0, 1) + run(23, 6, 1)} />
        </g>
      </pattern>
      <rect width="100%" height="14" fill="url(#w)" />
    </svg>
  );
}
