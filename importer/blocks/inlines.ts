import type { Inline } from '../../model/block';
import { tidyText } from '../text/tidy';

/** The words of inline runs; a line break is a space. */
export function inlineText(runs: readonly Inline[]): string {
  return runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'link' ? inlineText(run.children) : ' '))
    .join('');
}

/** The runs with `change` applied to each text, links included. */
export function mapTexts(runs: readonly Inline[], change: (text: string) => string): Inline[] {
  return runs.map((run) => {
    if (run.type === 'text') return { ...run, text: change(run.text) };
    return run.type === 'link' ? { ...run, children: mapTexts(run.children, change) } : run;
  });
}

const isEmptyRun = (run: Inline): boolean =>
  run.type === 'text' ? run.text === '' : run.type === 'link' && inlineText(run.children).trim() === '';

const sameMarks = (a: Inline, b: Inline): boolean =>
  a.type === 'text' &&
  b.type === 'text' &&
  (a.bold ?? false) === (b.bold ?? false) &&
  (a.italic ?? false) === (b.italic ?? false);

function join(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.type === 'text' && run.type === 'text' && sameMarks(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.type === 'text' || run.type === 'line-break') joined.push(run);
    else joined.push({ ...run, children: join(run.children) });
  }
  return joined;
}

/** Spaces single across the borders of runs, none after a line break or at the ends. */
function squeeze(runs: readonly Inline[]): Inline[] {
  let open = true;
  const forward = (list: readonly Inline[]): Inline[] =>
    list.map((run) => {
      if (run.type === 'line-break') {
        open = true;
        return run;
      }
      if (run.type === 'link') return { ...run, children: forward(run.children) };
      const text = tidyText(run.text)
        .replace(/\s+/g, ' ')
        .replace(open ? /^ / : /^$/, '');
      if (text !== '') open = text.endsWith(' ');
      return { ...run, text };
    });
  return forward(runs);
}

function trimEnd(runs: readonly Inline[]): Inline[] {
  const list = [...runs];
  for (let last = list.at(-1); last; last = list.at(-1)) {
    if (last.type === 'link') break;
    const text = last.type === 'text' ? last.text.trimEnd() : '';
    list.pop();
    if (last.type === 'text' && text !== '') return [...list, { ...last, text }];
  }
  return list;
}

/** Runs without empty ones, with single spaces, joined where their marks are the same, and without breaks at the ends. */
export function tidyInlines(runs: readonly Inline[]): Inline[] {
  const squeezed = squeeze(join(runs))
    .map((run, index, all) =>
      run.type === 'text' && all[index + 1]?.type === 'line-break' ? { ...run, text: run.text.trimEnd() } : run,
    )
    .filter((run) => !isEmptyRun(run));
  const start = squeezed.findIndex((run) => run.type !== 'line-break');
  return start < 0 ? [] : trimEnd(squeezed.slice(start));
}

/** The runs without their first `count` characters of text. */
export function dropStart(runs: readonly Inline[], count: number): Inline[] {
  let left = count;
  const drop = (list: readonly Inline[]): Inline[] =>
    list.flatMap((run): Inline[] => {
      if (left <= 0) return [run];
      if (run.type === 'line-break') {
        left -= 1;
        return [];
      }
      if (run.type === 'link') return [{ ...run, children: drop(run.children) }];
      const text = run.text.slice(left);
      left -= run.text.length - text.length;
      return [{ ...run, text }];
    });
  return tidyInlines(drop(runs));
}

/** The runs cut at their line breaks: one list for each line that holds anything. */
export function splitLines(runs: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const run of runs) {
    if (run.type === 'line-break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(tidyInlines).filter((line) => line.length > 0);
}

/** Whether every word stands in the given mark. */
export const isAll = (runs: readonly Inline[], mark: 'bold' | 'italic'): boolean =>
  runs.every((run) =>
    run.type === 'text'
      ? run[mark] === true || run.text.trim() === ''
      : run.type === 'link'
        ? isAll(run.children, mark)
        : true,
  );
