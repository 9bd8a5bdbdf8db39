import { describe, expect, it } from 'vitest';
import { countNothing, fromLab, fromPlaywright, fromVitest } from './reports.mjs';
import { countFailed, tellFailures, tellTimes, toClosingLine } from './tally.mjs';

const unit = fromVitest({
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [
    {
      name: '/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a is quick', status: 'passed', duration: 20 },
        { fullName: 'a is slow', status: 'passed', duration: 2_500 },
        { fullName: 'a is wrong', status: 'failed', duration: 10 },
      ],
    },
    { name: '/broken.test.ts', status: 'failed', assertionResults: [] },
  ],
});

const spec = (title, status, ...durations) => ({
  file: 'a.spec.ts',
  title,
  tests: [{ status, results: durations.map((duration) => ({ duration })) }],
});

const browser = fromPlaywright({
  stats: { expected: 1, unexpected: 1, flaky: 1 },
  suites: [
    { specs: [spec('reads', 'expected', 4_000)], suites: [{ specs: [spec('fails', 'unexpected', 1_000)] }] },
    { specs: [spec('passes when tried again', 'flaky', 1_000, 2_000)] },
  ],
});

const lab = fromLab({
  counts: { passed: 1, failed: 1 },
  units: [
    { check: 'axe', kind: 'home', locale: 'vi', phone: 'small', verdict: 'passed', seconds: 6.5 },
    { check: 'time', kind: 'home', locale: 'en', phone: 'small', verdict: 'failed', seconds: 30 },
  ],
});

const suites = [
  { what: 'Unit tests', seconds: 5, ...unit },
  { what: 'Browser tests', seconds: 130.4, ...browser },
  { what: 'Phone lab', seconds: 40, ...lab },
];

describe('what runners report', () => {
  it('is counted: a file that could not be loaded and a test that passed only when tried again have failed', () => {
    expect([unit, browser, lab].map(({ passed, failed }) => [passed, failed])).toEqual([
      [2, 2],
      [1, 2],
      [1, 1],
    ]);
    expect(unit.failures).toEqual(['a is wrong', '/broken.test.ts']);
    expect(browser.failures).toEqual(['a.spec.ts › fails', 'a.spec.ts › passes when tried again']);
    expect(lab.failures).toEqual(['time · home · en · small']);
  });

  it('has the time of each test, with all its tries', () => {
    expect(unit.tests.map(({ seconds }) => seconds)).toEqual([0.02, 2.5, 0.01]);
    expect(browser.tests.at(-1)).toEqual({ name: 'a.spec.ts › passes when tried again', seconds: 3 });
  });
});

describe('the end of a run', () => {
  it('tells the time of each suite, longest first, and the slowest tests of all', () => {
    expect(tellTimes(suites, 150, 3)).toEqual([
      '• Time by suite, 2 min 30 s in all:',
      '    2 min 10 s  Browser tests',
      '        40.0 s  Phone lab',
      '         5.0 s  Unit tests',
      '• The 3 slowest tests:',
      '        30.0 s  time · home · en · small',
      '         6.5 s  axe · home · vi · small',
      '         4.0 s  a.spec.ts › reads',
    ]);
    expect(tellTimes([{ what: 'Lint', seconds: 1, ...countNothing(), passed: 1 }], 1)).toHaveLength(2);
  });

  it('closes with the sum of all runners, and names what failed', () => {
    expect(toClosingLine(suites)).toBe('4 passed, 5 failed');
    expect(countFailed(suites)).toBe(5);
    expect(tellFailures(suites)).toHaveLength(5);
    expect(tellFailures(suites)[0]).toBe('  ✗ a is wrong');
  });
});
