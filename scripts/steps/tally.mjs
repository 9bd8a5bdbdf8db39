/** @typedef {import('./reports.mjs').Counts & { what: string, seconds: number }} Suite a suite that has run */

const add = (numbers) => numbers.reduce((sum, one) => sum + one, 0);

const toTime = (seconds) =>
  seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

const toRow = ({ name, seconds }) => `  ${toTime(seconds).padStart(12)}  ${name}`;

/**
 * Where the time went: each suite, longest first, and the slowest tests of all.
 * @param {Suite[]} suites
 * @param {number} seconds that all took together; less than their sum where some ran side by side
 */
export function tellTimes(suites, seconds, most = 10) {
  const longestFirst = (one, other) => other.seconds - one.seconds;
  const rows = suites.map((suite) => ({ name: suite.what, seconds: suite.seconds }));
  const tests = suites.flatMap((suite) => suite.tests);
  return [
    `• Time by suite, ${toTime(seconds)} in all:`,
    ...rows.sort(longestFirst).map(toRow),
    ...(tests.length > 0 ? [`• The ${Math.min(most, tests.length)} slowest tests:`] : []),
    ...tests.sort(longestFirst).slice(0, most).map(toRow),
  ];
}

/** What failed, a line each: whoever sees only the end of a long output needs no more. @param {Suite[]} suites */
export const tellFailures = (suites) => suites.flatMap(({ failures }) => failures).map((name) => `  ✗ ${name}`);

/** How many tests failed. @param {Suite[]} suites */
export const countFailed = (suites) => add(suites.map(({ failed }) => failed));

/** The closing line, the sum of all runners. @param {Suite[]} suites */
export const toClosingLine = (suites) =>
  `${add(suites.map(({ passed }) => passed))} passed, ${countFailed(suites)} failed`;
