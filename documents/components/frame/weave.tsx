/*
 * The woven band at the hem of every page, drawn as weaving has to draw: in steps, thread by thread. Abstract: it
 * takes the way of the loom, and nobody's own pattern. One repeat is 10 × 9 threads of two pixels.
 */

const diamond = 'M5 1h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1z';
const heart = 'M5 3h1v1h1v1h-1v1h-1v-1h-1v-1h1z';
/** What is left between two diamonds, one thread away from both. */
const between = 'h7v1h-1v1h-1v1h-1v1h1v1h1v1h1v1h-7v-1h1v-1h1v-1h1v-1h-1v-1h-1v-1h-1z';
const edges = 'M0 0h10v.5H0zM0 8.5h10V9H0z';

interface WeaveProps {
  /** False for a further band on the same page, which takes the first one's pattern. */
  readonly isFirst?: boolean;
}

/** Decoration: hidden from screen readers, dropped in print and forced colours. */
export function Weave({ isFirst = true }: WeaveProps) {
  return (
    <svg className="weave" width="100%" height="18" aria-hidden="true">
      {isFirst && <Pattern />}
      <rect width="100%" height="18" fill="url(#w)" />
    </svg>
  );
}

function Pattern() {
  return (
    <pattern id="w" width="20" height="18" patternUnits="userSpaceOnUse">
      <g transform="scale(2)">
        <path className="w1" d={diamond} />
        <path className="w2" d={heart + edges} />
        <path className="w3" d={`M-3 1${between}M7 1${between}`} />
      </g>
    </pattern>
  );
}
