import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';

/** Installs exactly what the lock file names, unless that is what is there. */
export async function install() {
  await onceFor('node_modules/.installed-from', fingerprint(['package-lock.json', '.npmrc']), () =>
    runStep('Installing packages (one to three minutes)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}
