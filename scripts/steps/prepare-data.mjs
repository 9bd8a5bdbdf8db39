import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';
import { typescript } from './typescript-args.mjs';

/**
 * Fills an empty database. Opening the studio takes seconds, so a database that was filled once is not opened for it
 * again; one that has been taken away is.
 */
export async function prepareData(env) {
  const dataDir = env.DATA_DIR || './data';
  mkdirSync(dataDir, { recursive: true });
  const stamp = join(dataDir, '.prepared-for');
  if (!env.DATABASE_URL && !existsSync(join(dataDir, 'tieng-lang.db'))) rmSync(stamp, { force: true });
  await onceFor(stamp, fingerprint([], env.DATABASE_URL ?? ''), () =>
    runStep('Preparing the database', process.execPath, typescript('scripts/prepare-data.ts'), { env }),
  );
}
