import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rooms } from '../../config/import-table.mjs';
import { fingerprint } from './fingerprint.mjs';
import { runStep } from './run.mjs';
import { listSources } from './sources.mjs';
import { typescript } from './typescript-args.mjs';

const shelf = resolve('node_modules/.cache/tieng-lang');

/** All that the demo content and the shape of the database come from: the room of the studio, and what it may import. */
const sources = [
  'cms/',
  ...rooms.cms.mayImport.map((room) => `${room}/`),
  'scripts/prepare-data.ts',
  'package-lock.json',
];

/**
 * A data folder with the demo content, made once and then only copied: filling a database takes ten seconds. There is no
 * admin in it, and nobody has served it.
 * @returns {Promise<string>} its path; it is not to be changed
 */
export async function prepareDemoData() {
  const name = `demo-${fingerprint(listSources().filter((path) => sources.some((source) => path.startsWith(source)))).slice(0, 16)}`;
  const folder = join(shelf, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const env = { ...process.env, DATA_DIR: draft, DATABASE_URL: '', DEMO: '1', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' };
  await runStep('Filling a database with the demo content', process.execPath, typescript('scripts/prepare-data.ts'), {
    env,
  });
  for (const old of readdirSync(shelf).filter((one) => /^demo-\w+$/.test(one)))
    rmSync(join(shelf, old), { recursive: true });
  renameSync(draft, folder);
  return folder;
}
