// The module itself: the package's main file is written for browsers of ten years ago, at twice the size.
import { Workbox } from 'workbox-window/Workbox.js';

/** Milliseconds after which a page turns to the new version even where the browser has not said that it is in charge. */
const patience = 3_000;

/**
 * Registers the service worker. When another version waits, `offer` is given what to do once the reader wants it: let
 * it in, and load the page again, once. Nothing of that happens unasked.
 * @throws where the browser does not take the worker
 */
export async function registerWorker(offer: (use: () => void) => void): Promise<void> {
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
