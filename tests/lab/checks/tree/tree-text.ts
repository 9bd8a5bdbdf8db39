/** Days as our languages write them, with or without the word for "day". */
const days =
  /\d{1,2} tháng \d{1,2}(?: năm |, )\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

/** Numbers that rise by themselves: of views and of search results. */
const counts = /(lượt xem:? |views:? |viewed )\d[\d.,]*|\d[\d.,]*(?= (?:lượt|views?|times)\b)/gi;

/** Addresses are not said, and change with the machine. */
const address = /^\s*- \/(?:url|placeholder):.*$/;

/** Makes a tree that is the same on every day and machine, until what a screen reader says changes. */
export function toSteadyTree(snapshot: string): string {
  const lines = snapshot
    .split('\n')
    .filter((line) => line.trim() && !address.test(line))
    .map((line) =>
      line
        .replace(days, '{day}')
        .replace(counts, '$1{count}')
        .replace(/https?:\/\/[^/\s"]+/g, '{site}'),
    );
  const indent = (line: string | undefined) => (line ? line.length - line.trimStart().length : 0);
  // What had only an address beneath it has nothing beneath it now.
  const closed = lines.map((line, index) =>
    line.endsWith(':') && indent(lines[index + 1]) <= indent(line) ? line.slice(0, -1) : line,
  );
  return `${closed.join('\n')}\n`;
}

/** Tells in words where two trees first differ: what was said there, and what is said now. */
export function findFirstDifference(kept: string, tree: string): string {
  const [before, now] = [kept.split('\n'), tree.split('\n')];
  const length = Math.max(before.length, now.length);
  const at = Array.from({ length }, (_, line) => line).find((line) => before[line] !== now[line]) ?? 0;
  const quote = (lines: readonly string[]) =>
    lines
      .slice(at, at + 3)
      .map((line) => line.trim())
      .join(' / ');
  return `From line ${at + 1}: “${quote(before)}” has become “${quote(now)}”.`;
}
