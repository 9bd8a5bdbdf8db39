import type { Inline } from '../../model/block';

/** Runs of a heading: bold says nothing there, the heading says it already. */
export const withoutBold = (runs: readonly Inline[]): Inline[] =>
  runs.map((run) => {
    if (run.type === 'line-break') return run;
    if (run.type === 'link') return { ...run, children: withoutBold(run.children) };
    return run.italic ? { type: 'text', text: run.text, italic: true } : { type: 'text', text: run.text };
  });
