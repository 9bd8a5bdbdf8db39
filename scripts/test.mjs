import { build, buildAssets } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install, installBrowsers } from './steps/install.mjs';
import { runMain } from './steps/say.mjs';
import { withSeededServer } from './steps/seeded-server.mjs';
import { browserSuites, checks, closeRun, lab, runAsSuite, runInTurn, vitest } from './steps/suites.mjs';

// npm test; with --gate also the lab's part that must be green before anything lands (.ci/run).
await runMain(async () => {
  const isGate = process.argv.includes('--gate');
  checkNode();
  await install();
  await installBrowsers();
  await buildAssets();
  const done = [];
  // Types before the build, which writes types of its own while it works.
  const makeBuild = async () => {
    await runInTurn(checks.types, done);
    return runAsSuite('Building the app', build, done);
  };
  const readAll = () =>
    runInTurn([...checks.format, ...checks.lint, ...checks.unused, vitest('Unit tests', 'unit*')], done);
  const [isBuilt] = await Promise.all([makeBuild(), readAll()]);
  // These want answers within a second: nothing else runs meanwhile.
  await runInTurn([vitest('Integration tests', 'integration*'), vitest("The phone lab's own tests", 'lab')], done);
  const examine = (toSuites) =>
    runAsSuite(
      'Serving the app, while it is examined',
      () => withSeededServer((env) => runInTurn(toSuites(env), done)),
      done,
    );
  // What the lab looks at as well is left to it where it runs.
  const less = isGate ? ['--grep-invert', '@in-lab'] : [];
  if (isBuilt) await examine((env) => browserSuites(env, less));
  if (isBuilt && isGate) await examine((env) => [lab("The phone lab, the gate's part", env, ['--gate'])]);
  closeRun(done);
});
