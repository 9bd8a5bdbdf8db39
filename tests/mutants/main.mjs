import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, onceFor } from '../../scripts/steps/fingerprint.mjs';
import { runStep } from '../../scripts/steps/run.mjs';
import { Advice, runMain, say } from '../../scripts/steps/say.mjs';
import { describe } from './describe.mjs';
import { rooms } from './rooms.mjs';

const HERE = 'tests/mutants';
const LEAST_PERCENT = 80;
const HELP = `Plants faults in a room, one at a time, and sees whether its tests notice: npm run mutants -- ROOM [FILE…]
  ROOM  one of ${Object.keys(rooms).join(', ')}
  FILE  only this file of the room, or these lines of it: search/score.ts:10-40
What was found is kept: a second run tries again only what a change concerns.`;

/** Stryker stands in a package of its own, which nothing but this command installs. */
async function installStryker() {
  const print = fingerprint([`${HERE}/package-lock.json`]);
  await onceFor(`${HERE}/node_modules/.installed-from`, print, () =>
    runStep('Installing Stryker', 'npm', ['install', '--no-save', '--prefix', HERE, '--loglevel=error']),
  );
}

await runMain(async () => {
  const [name, ...files] = process.argv.slice(2);
  const room = rooms[name];
  if (!room) throw new Advice(HELP);
  await installStryker();
  say(`Planting faults in ${name} (some minutes) …`);
  process.env.MUTANTS_ROOM = name;
  const { Stryker } = await import('@stryker-mutator/core');
  const mutants = await new Stryker({
    mutate: [...(files.length > 0 ? files : room.mutate), '!**/*.test.ts', '!**/test-support/**'],
    plugins: ['@stryker-mutator/vitest-runner', join(process.cwd(), HERE, 'ignore-words.mjs')],
    ignorers: ['words'],
    testRunner: 'vitest',
    vitest: { configFile: `${HERE}/vitest.config.mjs`, related: false },
    coverageAnalysis: 'perTest',
    timeoutMS: 30_000, // A busy machine is no fault noticed.
    disableTypeChecks: false,
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    incremental: files.length === 0,
    incrementalFile: `${HERE}/node_modules/.kept/${name}.json`,
    reporters: ['progress-append-only'],
    ignorePatterns: [
      '/app',
      '/docs',
      '/tests/e2e',
      '/tests/lab',
      '/documents',
      '/data',
      '/public',
      '/test-results',
      '/lab-report',
      '/playwright-report',
    ],
    // Outside the project, so that no other command finds copies of its files when a run was cut off.
    tempDirName: join(tmpdir(), 'tieng-lang-mutants'),
    cleanTempDir: 'always',
    allowConsoleColors: false,
  }).runMutationTest();
  const { lines, percent } = describe(mutants);
  console.log(lines.join('\n'));
  if (percent < LEAST_PERCENT) throw new Advice(`Less than ${LEAST_PERCENT}% of the faults were noticed.`);
});
