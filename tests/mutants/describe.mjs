import { relative } from 'node:path';

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];
const LONGEST = 70;

const onOneLine = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

const percentOf = (noticed, all) => (all === 0 ? 100 : Math.floor((1000 * noticed) / all) / 10);

/** A line of the report: how many of some faults the tests noticed. */
function toScore(what, mutants) {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  return `${what}: ${noticed} of ${mutants.length} noticed, ${percentOf(noticed, mutants.length)}%`;
}

/**
 * Says how many of the planted faults the tests noticed, by file and in all, and which they did not.
 * @param {{ status: string, fileName: string, location: { start: { line: number } }, mutatorName: string, replacement?: string }[]} results
 * @returns {{ lines: string[], percent: number }} percent of the faults that were noticed, to one decimal, rounded down
 */
export function describe(results) {
  const mutants = results
    .filter(({ status }) => [...NOTICED, ...UNNOTICED].includes(status))
    .map((one) => ({ ...one, file: relative(process.cwd(), one.fileName) }));
  const survivors = mutants
    .filter(({ status }) => UNNOTICED.includes(status))
    .sort((a, b) => a.file.localeCompare(b.file) || a.location.start.line - b.location.start.line)
    .map(({ file, location, mutatorName, replacement = '', status }) => {
      const where = `${file}:${location.start.line}:${location.start.column + 1}`;
      return `  ${where}  ${mutatorName} → ${onOneLine(replacement)}${status === 'NoCoverage' ? '  (no test runs it)' : ''}`;
    });
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  const lines = [
    ...(survivors.length > 0 ? ['', 'Not noticed:', ...survivors] : []),
    '',
    ...files.map((file) =>
      toScore(
        `  ${file}`,
        mutants.filter((one) => one.file === file),
      ),
    ),
    toScore('In all', mutants),
  ];
  return { lines, percent: percentOf(mutants.length - survivors.length, mutants.length) };
}
