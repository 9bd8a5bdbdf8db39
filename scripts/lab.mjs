import { spawn } from 'node:child_process';
import { build } from './steps/build.mjs';
import { checkDisk, checkNode } from './steps/check-machine.mjs';
import { install, installBrowsers } from './steps/install.mjs';
import { Advice, runMain, say } from './steps/say.mjs';
import { withSeededServer } from './steps/seeded-server.mjs';
import { typescript } from './steps/typescript-args.mjs';

const HELP = `The low-end phone lab: npm run lab -- [options]
  --only KIND      one kind of document: home, article, programme, contacts, …
  --locale LOCALE  one language: vi, vi-simple, en
  --phone NAME     keypad, small, smallest-net, ordinary, tablet, desk
  --check NAME     one check: axe, weight, time, in-chromium-92, …
  --gate           the part that must be green before anything lands (docs/testing.md)
  --update         renew the committed summary when nothing in it got worse
Without options everything is examined; the report is lab-report/index.html.`;

/** Runs the lab itself; its own output says what it found. */
function runLab(env, args) {
  return new Promise((resolve, reject) => {
    const lab = spawn(process.execPath, typescript('tests/lab/main.ts', ...args), { env, stdio: 'inherit' });
    lab.on('error', reject);
    lab.on('close', (code) => resolve(code ?? 1));
  });
}

await runMain(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(HELP);
  checkNode();
  await checkDisk();
  await install();
  await installBrowsers();
  await build();
  const code = await withSeededServer((env) => {
    say('Examining the site on the phones that people have (up to 20 minutes) …');
    return runLab(env, args);
  });
  if (code !== 0 && code !== 1) throw new Advice(`The lab ended with code ${code}. The lines above say why.`);
  process.exitCode = code;
});
