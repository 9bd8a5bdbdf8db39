/** How long the worker may take to come up; on an old phone its first start takes seconds. */
const PATIENCE = 20_000;

/** What is missing where nothing can be kept; `null` is a browser that can keep all. */
export type Lack = 'too-old' | 'no-worker' | 'no-storage';

/** The oldest Chromium in which this page has been tried. */
const OLDEST_CHROMIUM = 106;

/** Chromium's version in a browser's description of itself; null for browsers of another make. */
export function chromiumVersion(userAgent: string): number | null {
  const found = /\bChrom(?:e|ium)\/(\d+)/.exec(userAgent);
  return found ? Number(found[1]) : null;
}

/** What this browser lacks for keeping things; asks nobody and changes nothing. */
export function findLack(browser: Pick<Window, 'navigator'> & { readonly caches?: unknown }): Lack | null {
  const version = chromiumVersion(browser.navigator.userAgent);
  if (version !== null && version < OLDEST_CHROMIUM) return 'too-old';
  if (!('serviceWorker' in browser.navigator)) return 'no-worker';
  return browser.caches ? null : 'no-storage';
}

/** Gives up on a promise after `milliseconds`. */
function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker did not start in time.')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The worker that answers questions. Registers it where a reader comes here first of all.
 * @throws when there is none and none can be started.
 */
export async function findWorker(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return serviceWorker.controller;
  if (!(await serviceWorker.getRegistration())) await serviceWorker.register('/sw.js', { scope: '/' });
  const { active } = await within(serviceWorker.ready, PATIENCE);
  if (!active) throw new Error('There is no worker.');
  return active;
}
