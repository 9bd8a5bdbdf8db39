import { spawn } from 'node:child_process';
import { Advice, say } from './say.mjs';

/** What the output of a failed command tells us, in the order in which it is looked for. */
const causes = [
  [
    /ENOSPC|no space left/i,
    'The disk is full. Free some space (the app needs about 1 GB to install and build) and run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i,
    'The package registry cannot be reached. Check the network and run the command again; what is already there is kept.',
  ],
  [/EACCES|EPERM/, 'A file or folder cannot be written. Run the command as the user who owns this folder.'],
];

/**
 * Runs a program and shows its output; in quiet steps only a sign of life every 15 seconds, and the output if it fails.
 * @param {string} what said while it runs and when it fails
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<void>} rejects with Advice when the program fails
 */
export function runStep(what, command, args, { env = process.env, quiet = true } = {}) {
  say(`${what} …`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const life = quiet ? setInterval(() => say(`  ${what}: still at it, ${seconds()} s`), 15_000) : undefined;
    child.on('error', (error) => keep(String(error)));
    child.on('close', (code) => {
      clearInterval(life);
      if (code === 0) {
        if (seconds() > 2) say(`  ${what}: done in ${seconds()} s`);
        return resolve();
      }
      if (quiet) console.error(output);
      const cause = causes.find(([pattern]) => pattern.test(output));
      reject(new Advice(cause?.[1] ?? `${what}: failed. The lines above say why.`));
    });
  });
}
