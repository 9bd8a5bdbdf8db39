import { spawn } from 'node:child_process';
import { build } from './steps/build.mjs';
import { checkDisk, checkNode, checkPort } from './steps/check-machine.mjs';
import { install } from './steps/install.mjs';
import { runStep } from './steps/run.mjs';
import { runMain, say } from './steps/say.mjs';

/** Serves until a signal comes; it is passed on, so that requests in flight are finished. */
function serve(port, env) {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    process.exitCode = signal ? 0 : (code ?? 0);
  });
}

await runMain(async () => {
  checkNode();
  const port = await checkPort(process.env.PORT);
  await checkDisk();
  await install();
  await build();
  const env = {
    ...process.env,
    PORT: String(port),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    WEB_SERVER: '1',
  };
  await runStep('Preparing the database', 'npx', ['tsx', 'scripts/prepare-data.ts'], { env });
  say(`Serving at ${process.env.SITE_URL ?? `http://localhost:${port}`} (staff write at /admin). Ctrl+C stops it.`);
  serve(port, env);
});
