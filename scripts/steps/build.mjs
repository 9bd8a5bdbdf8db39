import { existsSync } from 'node:fs';
import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';
import { listSources } from './sources.mjs';
import { typescript } from './typescript-args.mjs';

const quietEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** Makes the CSS and the scripts that documents and the worker load. */
export async function buildAssets() {
  await runStep('Making styles and scripts of documents', process.execPath, typescript('scripts/build-assets.ts'));
}

/** Builds the app for production, unless nothing that it is made from has changed since the last build. */
export async function build() {
  await onceFor('.next/built-from', fingerprint(listSources()), async () => {
    await buildAssets();
    await runStep('Building the app (two to four minutes)', 'npx', ['next', 'build', '--webpack'], { env: quietEnv });
    if (!existsSync('public/sw.js')) {
      throw new Error('The build made no service worker (public/sw.js): nothing would open without a network.');
    }
  });
}
