/**
 * What a suite counted: how many passed and failed, what failed by name, and how long each of its tests took.
 * @typedef {{ passed: number, failed: number, failures: string[], tests: { name: string, seconds: number }[] }} Counts
 */

/** Counts of a suite that has said nothing. @returns {Counts} */
export const countNothing = () => ({ passed: 0, failed: 0, failures: [], tests: [] });

/** What vitest's JSON report counts. A file that could not be loaded has no tests and still failed. @returns {Counts} */
export function fromVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    failures: [...failed.map(({ fullName }) => fullName), ...broken.map(({ name }) => name)],
    tests: tests.map(({ fullName, duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1_000 })),
  };
}

/** Every test of a Playwright report, in whatever groups it stands. */
const listSpecs = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(listSpecs)];

/** What Playwright's JSON report counts; a test that passed only when tried again did not pass. @returns {Counts} */
export function fromPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  const specs = listSpecs(report).map(({ file, title, tests }) => ({ name: `${file} › ${title}`, tests }));
  const isUnwell = ({ status }) => status === 'unexpected' || status === 'flaky';
  const results = ({ tests }) => tests.flatMap((test) => test.results);
  return {
    passed: expected,
    failed: unexpected + flaky,
    failures: specs.filter(({ tests }) => tests.some(isUnwell)).map(({ name }) => name),
    tests: specs.map((spec) => ({
      name: spec.name,
      seconds: results(spec).reduce((sum, { duration }) => sum + duration, 0) / 1_000,
    })),
  };
}

/** What the phone lab's report.json counts. @returns {Counts} */
export function fromLab({ counts, units }) {
  const toName = ({ check, kind, locale, phone }) => `${check} · ${kind} · ${locale} · ${phone}`;
  return {
    ...counts,
    failures: units.filter(({ verdict }) => verdict === 'failed').map(toName),
    tests: units.map((unit) => ({ name: toName(unit), seconds: unit.seconds })),
  };
}
