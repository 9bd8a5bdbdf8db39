import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from './read-places';
import { Refusal } from './refusal';
import { typescript } from '../steps/typescript-args.mjs';

const room = dirname(fileURLToPath(import.meta.url));

/** How much of the output is kept for the case that it fails, in characters. */
const keptOutput = 4_000;

/**
 * Brings a database to the schema of this build by opening the studio on it, in a process of its own: a process has
 * one studio, and it may be wanted on two databases. Makes the database when there is none.
 * @throws Refusal when it cannot be done
 */
export function bringUpToDate({ dataDir, databaseUrl }: Places): Promise<void> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    // The first admin is made by the site's own start, not by a command that looks at a database.
    ADMIN_EMAIL: '',
    ADMIN_PASSWORD: '',
  };
  const child = spawn(process.execPath, typescript(join(room, 'open-studio.ts')), {
    cwd: join(room, '..', '..'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-keptOutput);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Refusal(`A database could not be brought up to date with this version of the app:\n${output.trim()}`),
        );
    });
  });
}
