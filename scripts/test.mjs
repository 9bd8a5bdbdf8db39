import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildAssets } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install } from './steps/install.mjs';
import { runStep } from './steps/run.mjs';
import { runMain, say } from './steps/say.mjs';
import { findPort, startServer } from './steps/serve.mjs';
import { createTally, readPlaywright, readVitest } from './steps/tally.mjs';

/** Checks without tests of their own: each counts as one. */
const CHECKS = [
  ['Formatting', 'npx', ['prettier', '--check', '--log-level=warn', '.']],
  ['Lint, with the import table', 'npx', ['eslint', '--max-warnings=0', '.']],
  ['Types', 'npx', ['tsc', '--noEmit', '-p', '.']],
  ['Types of the enhancer', 'npx', ['tsc', '--noEmit', '-p', 'documents/enhancer']],
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

/** Adds a runner's own counts; a runner that failed without a failed test still counts as one. */
function count(counts, went) {
  tally.add(counts.passed, went ? counts.failed : Math.max(1, counts.failed));
}

async function runBrowserTests() {
  const port = String(await findPort());
  const dataDir = mkdtempSync(join(tmpdir(), 'tieng-lang-test-'));
  const env = {
    ...process.env,
    PORT: port,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SITE_URL: `http://localhost:${port}`,
    ADMIN_EMAIL: 'admin@example.vn',
    ADMIN_PASSWORD: 'mat-khau-de-thu-2026',
    BASE_URL: `http://localhost:${port}`,
  };
  try {
    await runStep('Preparing a database with the demo content', 'npx', ['tsx', 'scripts/prepare-data.ts'], { env });
    const server = await startServer(env);
    const went = await attempt('Browser tests', 'npx', ['playwright', 'test'], { env, quiet: false });
    await server.stop();
    count(readPlaywright('test-results/e2e.json'), went);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await runMain(async () => {
  checkNode();
  await install();
  await buildAssets();
  mkdirSync('test-results', { recursive: true });
  for (const [what, command, args] of CHECKS) {
    const went = await attempt(what, command, args);
    tally.add(went ? 1 : 0, went ? 0 : 1);
  }
  const report = 'test-results/unit.json';
  rmSync(report, { force: true });
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const went = await attempt('Unit and integration tests', 'npx', vitest, { quiet: false });
  count(readVitest(report), went);
  try {
    await build();
    rmSync('test-results/e2e.json', { force: true });
    await runBrowserTests();
  } catch (error) {
    console.error(`✗ ${error.message}`);
    tally.add(0, 1);
  }
  say(tally.failed > 0 ? 'Something failed; the lines above say what.' : 'All is well.');
  console.log(tally.toLine());
  process.exitCode = tally.failed > 0 ? 1 : 0;
});
