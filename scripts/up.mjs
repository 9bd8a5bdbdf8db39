import { build } from './steps/build.mjs';
import { checkDisk, checkNode, checkPort } from './steps/check-machine.mjs';
import { installSite } from './steps/install.mjs';
import { keepRunning, waitUntilReady } from './steps/keep-running.mjs';
import { prepareData } from './steps/prepare-data.mjs';
import { runMain, say } from './steps/say.mjs';
import { startArgs } from './steps/serve.mjs';

await runMain(async () => {
  checkNode();
  const port = await checkPort(process.env.PORT);
  await checkDisk();
  await installSite();
  await build();
  const env = { ...process.env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await prepareData(env);
  say('Starting …');
  const server = keepRunning(startArgs(env.PORT), env);
  if (await waitUntilReady(server, port)) {
    say(`Serving at ${process.env.SITE_URL || `http://localhost:${port}`} (staff write at /admin). Ctrl+C stops it.`);
  }
});
