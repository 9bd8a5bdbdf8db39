import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set();

function stopAll(signal) {
  for (const child of running) child.kill(signal);
}

/**
 * Starts a program that runs until it is stopped. A signal is passed on to all of them, so that requests in flight are
 * finished; where one ends by itself the others are ended too, and its code is ours.
 * @param {string[]} args what Node is to run
 * @param {NodeJS.ProcessEnv} env
 */
export function keepRunning(args, env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopAll);
  running.add(child);
  child.on('close', (code, signal) => {
    running.delete(child);
    process.exitCode ??= signal ? 0 : (code ?? 0);
    stopAll('SIGTERM');
  });
  return child;
}

/** Waits until the app answers, and has it make what the first reader would otherwise wait for; false when it ended. */
export async function waitUntilReady(server, port) {
  const at = (path) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
  while (server.exitCode === null && !(await at('/healthz'))?.ok) await sleep(200);
  await Promise.all(['/vi', '/vi/search?q=tin'].map(at));
  return server.exitCode === null;
}
