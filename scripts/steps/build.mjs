import { existsSync } from 'node:fs';
import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';
import { typescript } from './typescript-args.mjs';

/** Everything that a build is made from. */
const SOURCES = [
  'app',
  'channel',
  'cms',
  'config',
  'content',
  'design',
  'documents',
  'enhancer',
  'feeds',
  'i18n',
  'importer',
  'instrumentation.ts',
  'library',
  'messages',
  'model',
  'packing',
  'packs',
  'plain-language',
  'postcss.config.mjs',
  'press',
  'proxy.ts',
  'public',
  'scripts/build-assets.ts',
  'search',
  'sharing',
  'ui',
  'worker',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

const quietEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** What opens packs in browsers without DecompressionStream; the worker loads it there alone. */
const INFLATE = [
  'worker/assets/load-inflate.ts',
  '--bundle',
  '--minify',
  '--format=iife',
  '--outfile=public/inflate.js',
];

/** Makes the CSS and the scripts that documents and the worker load. */
export async function buildAssets() {
  await runStep('Making styles and scripts of documents', process.execPath, typescript('scripts/build-assets.ts'));
  await runStep('Making what opens packs in older browsers', 'npx', ['esbuild', ...INFLATE, '--target=es2017']);
}

/** Builds the app for production, unless nothing that it is made from has changed since the last build. */
export async function build() {
  await onceFor('.next/built-from', fingerprint(SOURCES), async () => {
    await buildAssets();
    await runStep('Building the app (two to four minutes)', 'npx', ['next', 'build', '--webpack'], { env: quietEnv });
    if (!existsSync('public/sw.js')) {
      throw new Error('The build made no service worker (public/sw.js): nothing would open without a network.');
    }
  });
}
