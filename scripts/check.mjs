import { buildAssets } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install } from './steps/install.mjs';
import { Advice, runMain } from './steps/say.mjs';
import { checks, closeRun, runSuite, vitest } from './steps/suites.mjs';

/** Suites that run at a time: as many as small machines have cores. */
const LANES = 2;

/** Lets lanes take suites off one queue until it is empty. */
async function runAll(queue) {
  const done = [];
  const lane = async () => {
    for (let suite = queue.shift(); suite; suite = queue.shift()) done.push(await runSuite(suite));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return done;
}

// npm run check [-- format|lint|types|unused|unit …]: what can be said without a build, in about a minute.
await runMain(async () => {
  const known = { lint: checks.lint, types: checks.types, unit: [vitest('Unit tests', 'unit*')], ...checks };
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in known));
  if (unknown) throw new Advice(`There is no check "${unknown}"; there are ${Object.keys(known).join(', ')}.`);
  checkNode();
  await install();
  await buildAssets();
  closeRun(await runAll((names.length > 0 ? names : Object.keys(known)).flatMap((name) => known[name])));
});
