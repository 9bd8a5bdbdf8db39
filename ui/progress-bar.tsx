import { useId } from 'react';

interface ProgressBarProps {
  /** What is under way and how far it is, in words. */
  readonly words: string;
  /** Null while nobody knows how much there is. */
  readonly value: number | null;
  readonly max: number;
}

/** How far something is: words first, then a bar for the eye. */
export function ProgressBar({ words, value, max }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="mb-3">
      <p id={id} className="mb-1.5 [font-variant-numeric:tabular-nums]">
        {words}
      </p>
      {value === null ? (
        <progress className="print:hidden" aria-labelledby={id} />
      ) : (
        <progress className="print:hidden" aria-labelledby={id} value={value} max={Math.max(max, 1)} />
      )}
    </div>
  );
}
