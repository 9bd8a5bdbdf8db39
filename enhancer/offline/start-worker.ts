import type { Locale } from '../../i18n/locales';
import { fillReadable } from './readable';
import { syncPack } from './sync-pack';
import { showLine, whenNotWriting } from './lines';
// The module itself: the package's main file is written for browsers of ten years ago, at twice the size.
import { Workbox } from 'workbox-window/Workbox.js';

/** Milliseconds after which a page turns to the new version even where the browser has not said that it is in charge. */
const patience = 3_000;

/**
 * Registers the service worker. When another version waits, `offer` is given what to do once the reader wants it: let
 * it in, and load the page again, once. Nothing of that happens unasked.
 * @throws where the browser does not take the worker
 */
async function registerWorker(offer: (use: () => void) => void): Promise<void> {
  const workbox = new Workbox('/sw.js');
  let reload: (() => void) | undefined;
  workbox.addEventListener('controlling', () => reload && reload());
  workbox.addEventListener('waiting', () =>
    offer(() => {
      reload = () => {
        reload = undefined;
        location.reload();
      };
      workbox.messageSkipWaiting();
      setTimeout(() => reload && reload(), patience);
    }),
  );
  await workbox.register();
}

/** Runs a task when the page has loaded and the phone has nothing better to do. */
function whenIdle(task: () => void): void {
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 5_000 });
    else setTimeout(task, 500);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

async function start(): Promise<void> {
  await registerWorker((use) => whenNotWriting(() => void showLine('update', { act: use })));
  const locale = document.documentElement.lang as Locale;
  await fillReadable(locale);
  await syncPack(locale);
}

/** Registers the service worker and keeps what is held up to date, once the page stands and the phone is idle. */
export function startWhenIdle(): void {
  // A browser that takes no worker: the page stays as it was served.
  whenIdle(() => void start().catch(() => undefined));
}
