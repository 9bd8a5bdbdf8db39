import { existsSync } from 'node:fs';
import { fingerprint, onceFor } from './fingerprint.mjs';
import { runStep } from './run.mjs';

/** What was installed last: everything, and what a server needs. */
const stamps = { everything: 'node_modules/.installed-from', site: 'node_modules/.site-installed-from' };

/**
 * Installs what a lock file names, unless that is what is there. Not with `npm ci`: it refuses the whole install when
 * a registry lacks an optional binary for a machine of another kind. With --no-save the lock file stays as it is.
 */
async function installOnce(what, stamp, folder, ...options) {
  const print = fingerprint([`${folder}/package-lock.json`, `${folder}/.npmrc`]);
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  await onceFor(stamp, print, () => runStep(what, 'npm', args));
}

/** Installs what tests, checks and the build need. */
export const install = () => installOnce('Installing packages (one to three minutes)', stamps.everything, '.');

/** Installs what building and serving need; packages for tests that are there already stay. */
export const installSite = () =>
  existsSync(stamps.everything)
    ? install()
    : installOnce('Installing packages (one to three minutes)', stamps.site, '.', '--omit=dev');

/** Installs the browsers that the tests and the lab open (docs/decisions/012-what-is-installed-where.md). */
export const installBrowsers = () =>
  installOnce('Installing browsers for tests', 'tests/browsers/node_modules/.installed-from', 'tests/browsers');
