import { spawnSync } from 'node:child_process';
import 'tsx';

/*
 * node --import ./scripts/typescript.mjs FILE.ts: runs a TypeScript file. Now and then (2 of 60 starts on two busy cores)
 * Node 20 loses an answer of the thread in which tsx loads modules. Then nothing is left to wait for, and the process ends
 * with 13 and no word, before a line of the file has run. So it is begun again.
 */

/** "Unsettled top-level await": what Node ends with when the file never came to its end. */
const NEVER_ENDED = 13;

/** A file that is stuck by its own fault must end some time. */
const MOST_TRIES = 4;

const tries = Number(process.env.TIENG_LANG_TRIES ?? 1);

process.on('exit', () => {
  if (process.exitCode !== NEVER_ENDED || tries >= MOST_TRIES) return;
  const env = { ...process.env, TIENG_LANG_TRIES: String(tries + 1) };
  const args = [...process.execArgv, ...process.argv.slice(1)];
  process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
});
