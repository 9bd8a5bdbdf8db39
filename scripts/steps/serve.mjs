import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Advice } from './say.mjs';

/** A port that nobody uses now. */
export function findPort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * What Node is to run to serve the built app. A front keeps its connections for about a minute; a server that closes them
 * sooner cuts off requests that are just being sent.
 * @param {string} port
 */
export const startArgs = (port) => [
  'node_modules/next/dist/bin/next',
  'start',
  '-p',
  port,
  '--keepAliveTimeout',
  '75000',
];

/**
 * Starts the built app and waits until it answers.
 * @param {NodeJS.ProcessEnv & { PORT: string }} env
 * @returns {Promise<{ stop: () => Promise<void> }>} rejects when it does not answer within a minute
 */
export async function startServer(env) {
  const child = spawn(process.execPath, startArgs(env.PORT), {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/healthz`).catch(() => null);
    if (answer?.ok) return { stop };
    await sleep(100);
  }
  await stop();
  throw new Advice('The app did not start within a minute. The lines above say why.');
}
