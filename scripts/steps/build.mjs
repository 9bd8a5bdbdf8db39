import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';
import { typescript } from './typescript-args.mjs';

/** Everything that a build is made from. */
const SOURCES = [
  'app',
  'cms',
  'config',
  'content',
  'documents',
  'feeds',
  'i18n',
  'importer',
  'messages',
  'plain-language',
  'press',
  'public',
  'scripts/build-assets.ts',
  'search',
  'sharing',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

const quietEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** Makes the CSS and the enhancer that documents carry. */
export function buildAssets() {
  return runStep('Making styles and scripts of documents', process.execPath, typescript('scripts/build-assets.ts'));
}

/** Builds the app for production, unless nothing that it is made from has changed since the last build. */
export async function build() {
  await onceFor('.next/built-from', fingerprint(SOURCES), async () => {
    await buildAssets();
    await runStep('Building the app (two to four minutes)', 'npx', ['next', 'build', '--webpack'], { env: quietEnv });
  });
}
