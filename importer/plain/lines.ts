import { oneLine, tidyText } from '../text/tidy';

/** A line of saved text that holds words. */
export interface Line {
  readonly text: string;
  /** With the spaces as they stand in it, which keep its pieces apart. */
  readonly spaced: string;
  /** Columns of space before its first word. */
  readonly indent: number;
  /** An empty line stands before it, a paragraph border. */
  readonly afterBlank: boolean;
  /** A line of nothing but non-breaking spaces stands before it: there the page had a picture or an empty paragraph. */
  readonly afterGap: boolean;
}

const HARD_SPACE = /^[ \t]*[\u00a0\u2007\u202f][\s\u00a0]*$/;

/** The lines of a text that hold words, each with what stood before it. */
export function toLines(raw: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let afterGap = false;
  for (const source of raw.split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const tidy = tidyText(source.replace(/\t/g, '    '));
    const text = oneLine(source);
    if (text === '') {
      afterBlank = true;
      afterGap ||= HARD_SPACE.test(source);
      continue;
    }
    lines.push({ text, spaced: tidy.trim(), indent: tidy.length - tidy.trimStart().length, afterBlank, afterGap });
    afterBlank = false;
    afterGap = false;
  }
  return lines;
}

const MIN_WRAP = 45;
const MAX_WRAP = 90;

const startsAnew = (line: Line): boolean =>
  line.afterBlank || /^(?:[-–•*+]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/.test(line.text);

/** Whether a program cut the text at a fixed width: then most lines that go on have about the same length, and none is long. */
function isWrapped(lines: readonly Line[]): boolean {
  const goingOn = lines.filter((_, index) => {
    const next = lines[index + 1];
    return next !== undefined && !startsAnew(next);
  });
  const longest = lines.reduce((most, line) => Math.max(most, line.spaced.length + line.indent), 0);
  if (longest > MAX_WRAP || goingOn.length < 4) return false;
  const full = goingOn.filter((line) => line.spaced.length + line.indent >= Math.max(MIN_WRAP, longest - 20));
  return full.length >= goingOn.length * 0.7;
}

/** The lines with those joined again that a program cut at a fixed width, as text browsers do. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const groups: Line[][] = [];
  for (const line of lines) {
    if (startsAnew(line) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group): Line[] => {
    const first = group[0];
    if (!first) return [];
    const text = group.map((line) => line.text).join(' ');
    return [group.length === 1 ? first : { ...first, text, spaced: text }];
  });
}
