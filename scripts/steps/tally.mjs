import { readFileSync } from 'node:fs';

/** Counts of passed and failed tests, added up over all runners. */
export function createTally() {
  const total = { passed: 0, failed: 0 };
  return {
    add(passed, failed) {
      total.passed += passed;
      total.failed += failed;
    },
    get failed() {
      return total.failed;
    },
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
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** What Playwright's JSON report counts; a test that passed only when tried again did not pass. */
export function readPlaywright(file) {
  const stats = readJson(file)?.stats;
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky } : { passed: 0, failed: 0 };
}
