import { existsSync, readdirSync, rmSync } from 'node:fs';
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
  return onceFor(stamp, print, () => runStep(what, 'npm', args));
}

/** A sixth of what a server installs is source maps of packages: nothing there reads them. */
function removeSourceMaps() {
  for (const path of readdirSync('node_modules', { recursive: true }))
    if (/\.[cm]?(js|ts|css)\.map$/.test(path)) rmSync(`node_modules/${path}`);
}

/** Installs what tests, checks and the build need. */
export const install = () => installOnce('Installing packages (one to three minutes)', stamps.everything, '.');

/** Installs what building and serving need; packages for tests that are there already stay. */
export async function installSite() {
  if (existsSync(stamps.everything)) return install();
  if (await installOnce('Installing packages (one to three minutes)', stamps.site, '.', '--omit=dev', '--omit=peer'))
    removeSourceMaps();
}

/** Installs the browsers that the tests and the lab open (docs/decisions/012-what-is-installed-where.md). */
export const installBrowsers = () =>
  installOnce('Installing browsers for tests', 'tests/browsers/node_modules/.installed-from', 'tests/browsers');
