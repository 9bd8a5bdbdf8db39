import { mkdirSync, rmSync } from 'node:fs';
import { build, buildAssets } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install, installBrowsers } from './steps/install.mjs';
import { runStep } from './steps/run.mjs';
import { runMain, say } from './steps/say.mjs';
import { withSeededServer } from './steps/seeded-server.mjs';
import { createTally, readPlaywright, readVitest } from './steps/tally.mjs';
import { typescript } from './steps/typescript-args.mjs';

/** Checks without tests of their own: each counts as one. */
const CHECKS = [
  ['Formatting', 'npx', ['prettier', '--check', '--log-level=warn', '.']],
  ['Lint, with the import table', 'npx', ['eslint', '--max-warnings=0', '.']],
  ['Types', 'npx', ['tsc', '--noEmit', '-p', '.']],
  ['Types of the worker', 'npx', ['tsc', '--noEmit', '-p', 'worker']],
  ['Types of the enhancer', 'npx', ['tsc', '--noEmit', '-p', 'enhancer']],
  ['Types of search as one types', 'npx', ['tsc', '--noEmit', '-p', 'enhancer/live-search']],
  ['Unused files, exports and packages', 'npx', ['knip']],
];

const tally = createTally();

/** Runs a step and says whether it went well; a failure is shown and counted, and the next step still runs. */
async function attempt(what, command, args, options) {
  try {
    await runStep(what, command, args, options);
    return true;
  } catch (error) {
    console.error(`✗ ${error.message}`);
    return false;
  }
}

/** Adds a step that is one check: it went well or it did not. */
function countStep(what, went) {
  tally.add(went ? 1 : 0, went ? 0 : 1, went ? [] : [what]);
}

/** Adds a runner's own counts; a runner that failed without a failed test still counts as one. */
function count(what, { passed, failed, failures }, went) {
  if (went || failed > 0) return tally.add(passed, failed, failures);
  tally.add(passed, 1, [what]);
}

async function runBrowserTests() {
  rmSync('test-results/e2e.json', { force: true });
  await withSeededServer(async (env) => {
    const went = await attempt('Browser tests', 'npx', ['playwright', 'test'], { env, quiet: false });
    count('Browser tests', readPlaywright('test-results/e2e.json'), went);
    const lab = await attempt('Phone lab, quick part', process.execPath, typescript('tests/lab/main.ts', '--quick'), {
      env,
      quiet: false,
    });
    countStep('Phone lab, quick part', lab);
  });
}

/** Runs one set of vitest's tests and adds its counts. */
async function runVitest(what, config, report) {
  rmSync(report, { force: true });
  const args = ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json'];
  const went = await attempt(what, 'npx', [...args, `--outputFile.json=${report}`], { quiet: false });
  count(what, readVitest(report), went);
}

await runMain(async () => {
  checkNode();
  await install();
  await installBrowsers();
  await buildAssets();
  mkdirSync('test-results', { recursive: true });
  for (const [what, command, args] of CHECKS) {
    countStep(what, await attempt(what, command, args));
  }
  await runVitest('Unit and integration tests', 'vitest.config.ts', 'test-results/unit.json');
  await runVitest("The phone lab's own tests", 'tests/lab/vitest.config.ts', 'test-results/lab.json');
  try {
    await build();
    await runBrowserTests();
  } catch (error) {
    console.error(`✗ ${error.message}`);
    countStep('Building the app and serving it', false);
  }
  say(tally.failed > 0 ? 'Something failed; the lines above say how:' : 'All is well.');
  if (tally.failed > 0) console.log(tally.toNames());
  console.log(tally.toLine());
  process.exitCode = tally.failed > 0 ? 1 : 0;
});
