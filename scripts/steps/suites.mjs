import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countNothing, fromLab, fromPlaywright, fromVitest } from './reports.mjs';
import { runStep } from './run.mjs';
import { say } from './say.mjs';
import { countFailed, tellFailures, tellTimes, toClosingLine } from './tally.mjs';
import { typescript } from './typescript-args.mjs';

/** Every folder with a tsconfig.json of its own: no list of them can forget one. */
function listTypeScriptProjects(folder = '.') {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((one) => one.isDirectory() && !/^(\.|node_modules$|data$)/.test(one.name));
  return [
    ...(entries.some(({ name }) => name === 'tsconfig.json') ? [folder] : []),
    ...below.flatMap(({ name }) => listTypeScriptProjects(join(folder, name))),
  ];
}

/** A suite to be run: a command and, where a runner has tests of its own, the report that counts them. */
const toCheck = (what, ...args) => ({ what, command: 'npx', args });

const cached = ['--cache', '--cache-strategy', 'content', '--cache-location'];

/** Checks without tests of their own: each counts as one. */
export const checks = {
  format: [toCheck('Formatting', 'prettier', '--check', '--cache', '--log-level=warn', '.')],
  lint: [
    toCheck('Lint, with the import table', 'eslint', '--max-warnings=0', ...cached, 'node_modules/.cache/eslint/', '.'),
  ],
  types: listTypeScriptProjects().map((folder) => toCheck(`Types of ${folder}`, 'tsc', '--noEmit', '-p', folder)),
  unused: [toCheck('Unused files, exports and packages', 'knip')],
};

/** A set of vitest's tests: "unit*", "integration*" or "lab" (vitest.config.ts). */
export function vitest(what, project) {
  const report = 'test-results/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['vitest', 'run', '--project', project, ...reporters];
  return { what, command: 'npx', args, report, count: fromVitest };
}

/** Browser tests: first those that bear company, then those that publish or measure time (playwright.config.ts). */
export const browserSuites = (env, more = []) =>
  [
    ['Browser tests, side by side', 'together'],
    ['Browser tests that publish or measure time, one by one', 'alone'],
  ].map(([what, project]) => ({
    what,
    command: 'npx',
    args: ['playwright', 'test', '--project', project, '--pass-with-no-tests', ...more],
    env,
    report: 'test-results/e2e.json',
    count: fromPlaywright,
    quiet: false,
  }));

/** The phone lab, or what of it is asked for. */
export function lab(what, env, more) {
  const args = typescript('tests/lab/main.ts', ...more);
  return {
    what,
    command: process.execPath,
    args,
    env,
    report: 'lab-report/part/report.json',
    count: fromLab,
    quiet: false,
  };
}

function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // The runner died before it could write: the suite itself has failed, and is counted so.
    return countNothing();
  }
}

/**
 * Runs a suite. A failure is shown and counted and does not stop what comes after; a runner that failed without a failed
 * test counts as one.
 * @returns {Promise<import('./tally.mjs').Suite>}
 */
export async function runSuite({ what, command, args, env, report, count, quiet = true }) {
  if (report) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  const began = Date.now();
  const error = await runStep(what, command, args, { env, quiet }).catch((one) => one);
  if (error) console.error(`✗ ${error.message}`);
  const seconds = (Date.now() - began) / 1_000;
  const counts = report ? readCounts(report, count) : { ...countNothing(), passed: error ? 0 : 1 };
  if (!error || counts.failed > 0) return { what, seconds, ...counts };
  return { what, seconds, ...counts, failed: 1, failures: [what] };
}

/** Runs suites one after another and adds what they give to `done`. */
export async function runInTurn(suites, done) {
  for (const suite of suites) done.push(await runSuite(suite));
}

/**
 * Does work that has no tests of its own and must not fail unnoticed: where it does, that counts as one failure.
 * @param {() => Promise<unknown>} work
 * @returns {Promise<boolean>} whether it went well
 */
export async function runAsSuite(what, work, done) {
  const began = Date.now();
  const error = await work().then(
    () => null,
    (one) => one,
  );
  if (error) console.error(`✗ ${error.message}`);
  const seconds = (Date.now() - began) / 1_000;
  done.push({ what, seconds, ...countNothing(), failed: error ? 1 : 0, failures: error ? [what] : [] });
  return !error;
}

/** Ends a run: its times, what failed, and the closing line alone on its line. @param {import('./tally.mjs').Suite[]} suites */
export function closeRun(suites) {
  const hasFailed = countFailed(suites) > 0;
  for (const line of tellTimes(suites, process.uptime())) console.log(line);
  say(hasFailed ? 'Something failed; the lines above say how:' : 'All is well.');
  for (const line of tellFailures(suites)) console.log(line);
  console.log(toClosingLine(suites));
  process.exitCode = hasFailed ? 1 : 0;
}
