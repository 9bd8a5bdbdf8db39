import { readFileSync } from 'node:fs';

/** Counts of passed and failed tests, added up over all runners, and what failed by name. */
export function createTally() {
  const total = { passed: 0, failed: 0 };
  const names = [];
  return {
    add(passed, failed, failures = []) {
      total.passed += passed;
      total.failed += failed;
      names.push(...failures);
    },
    get failed() {
      return total.failed;
    },
    /** What failed, a line each: whoever sees only the end of a long output needs no more. */
    toNames: () => names.map((name) => `  ✗ ${name}`).join('\n'),
    toLine: () => `${total.passed} passed, ${total.failed} failed`,
  };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it could write: the step itself has failed, and is counted so.
    return undefined;
  }
}

/** What vitest's JSON report counts. A file that could not be loaded has no tests and still failed. */
export function readVitest(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0, failures: [] };
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  const failed = report.testResults.flatMap((one) => one.assertionResults).filter(({ status }) => status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...failed.map(({ fullName }) => fullName), ...broken.map(({ name }) => name)],
  };
}

/** Every test of a Playwright report that did not pass at the first try, in whatever groups it stands. */
function listUnwell({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [...own.map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(listUnwell)];
}

/** What Playwright's JSON report counts; a test that passed only when tried again did not pass. */
export function readPlaywright(file) {
  const report = readJson(file);
  if (!report?.stats) return { passed: 0, failed: 0, failures: [] };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, failures: listUnwell(report) };
}
