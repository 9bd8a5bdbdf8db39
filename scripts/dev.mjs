import { once } from 'node:events';
import { rooms } from '../config/import-table.mjs';
import { checkDisk, checkNode, checkPort } from './steps/check-machine.mjs';
import { install } from './steps/install.mjs';
import { keepRunning, waitUntilReady } from './steps/keep-running.mjs';
import { prepareData } from './steps/prepare-data.mjs';
import { runMain, say } from './steps/say.mjs';
import { typescript } from './steps/typescript-args.mjs';

/** The folders of what is bundled by ourselves, and of all that it may import: no list of its own can forget one. */
const bundled = ['documents', 'enhancer', 'worker'].flatMap((room) => [room, ...rooms[room].mayImport]);
const folders = [...new Set(bundled)].flatMap((room) => rooms[room].folders);

await runMain(async () => {
  checkNode();
  const port = await checkPort(process.env.PORT);
  await checkDisk();
  await install();
  const env = { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' };
  await prepareData(env);
  say('Making styles and scripts of documents, and the worker …');
  const assets = keepRunning(typescript('scripts/build-assets.ts', '--watch', ...folders), env);
  await once(assets, 'message');
  say('Starting; what an address needs is compiled when it is first asked for …');
  const server = keepRunning(['node_modules/next/dist/bin/next', 'dev', '--webpack', '-p', env.PORT], env);
  if (await waitUntilReady(server, port)) {
    say(`Ready at http://localhost:${port} (staff write at /admin). What you change shows on reload. Ctrl+C stops it.`);
  }
});
