import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';

/**
 * Installs what the lock file names, unless that is what is there. Not with `npm ci`: it refuses the whole install when
 * a registry lacks an optional binary for a machine of another kind. With --no-save the lock file stays as it is.
 */
export async function install() {
  await onceFor('node_modules/.installed-from', fingerprint(['package-lock.json', '.npmrc']), () =>
    runStep('Installing packages (one to three minutes)', 'npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
  );
}
