import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './steps/build.mjs';
import { checkDisk, checkNode, checkPort } from './steps/check-machine.mjs';
import { fingerprint, onceFor } from './steps/fingerprint.mjs';
import { installSite } from './steps/install.mjs';
import { runStep } from './steps/run.mjs';
import { runMain, say } from './steps/say.mjs';
import { startArgs } from './steps/serve.mjs';
import { typescript } from './steps/typescript-args.mjs';

/**
 * Fills an empty database. Opening the studio takes seconds, so a database that was filled once is not opened for it
 * again; one that has been taken away is.
 */
async function prepareData(env) {
  const dataDir = env.DATA_DIR || './data';
  mkdirSync(dataDir, { recursive: true });
  const stamp = join(dataDir, '.prepared-for');
  if (!env.DATABASE_URL && !existsSync(join(dataDir, 'tieng-lang.db'))) rmSync(stamp, { force: true });
  await onceFor(stamp, fingerprint([], env.DATABASE_URL ?? ''), () =>
    runStep('Preparing the database', process.execPath, typescript('scripts/prepare-data.ts'), { env }),
  );
}

/** Starts the app; a signal is passed on, so that requests in flight are finished. */
function serve(port, env) {
  const child = spawn(process.execPath, startArgs(String(port)), { env, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    process.exitCode = signal ? 0 : (code ?? 0);
  });
  return child;
}

/** Waits until the app answers, and has it make what the first reader would otherwise wait for. */
async function waitUntilReady(child, port) {
  const at = (path) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
  while (child.exitCode === null && !(await at('/healthz'))?.ok) await sleep(200);
  await Promise.all(['/vi', '/vi/search?q=tin'].map(at));
}

await runMain(async () => {
  checkNode();
  const port = await checkPort(process.env.PORT);
  await checkDisk();
  await installSite();
  await build();
  const env = { ...process.env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await prepareData(env);
  say('Starting …');
  const child = serve(port, env);
  await waitUntilReady(child, port);
  if (child.exitCode === null) {
    say(`Serving at ${process.env.SITE_URL || `http://localhost:${port}`} (staff write at /admin). Ctrl+C stops it.`);
  }
});
