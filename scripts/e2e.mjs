import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install, installBrowsers } from './steps/install.mjs';
import { runMain } from './steps/say.mjs';
import { withSeededServer } from './steps/seeded-server.mjs';
import { browserSuites, closeRun, runInTurn } from './steps/suites.mjs';

// npm run test:e2e [-- FILE… and whatever else Playwright takes]: browser tests against the build that is there.
await runMain(async () => {
  checkNode();
  await install();
  await installBrowsers();
  await build();
  const done = [];
  await withSeededServer((env) => runInTurn(browserSuites(env, process.argv.slice(2)), done));
  closeRun(done);
});
