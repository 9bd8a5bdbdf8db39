import { createUuid } from '../views/uuid';

/*
 * Whether the network reaches this site. `navigator.onLine` says only that there is some network, so what counts is
 * how the site answers; the question is the count of this view, which goes there anyway.
 */

type Tell = (isReached: boolean) => void;

/** Milliseconds after which a site that has not answered is out of reach; it may still answer later. */
const patience = 10_000;

let id: string | undefined;
let last: boolean | undefined;
let listener: Tell | undefined;

const tell: Tell = (isReached) => {
  last = isReached;
  if (listener) listener(isReached);
};

/** Tells the listener what is known, and whatever comes to be known. */
export function onReach(listen: Tell): void {
  listener = listen;
  if (last !== undefined) listen(last);
}

/**
 * Tells the site that a page was read and notes whether it was reached. However often it is told, the site counts one
 * reading, by its id; without a path it counts none. A count that gets lost is lost: reading never depends on it.
 */
export function askSite(path = ''): void {
  id = id || createUuid();
  const body = JSON.stringify({ path, offline: false, id });
  if (typeof fetch === 'function') {
    const timer = setTimeout(tell, patience, false);
    const end: Tell = (isReached) => {
      clearTimeout(timer);
      tell(isReached);
    };
    const headers = { 'Content-Type': 'application/json' };
    // The site never answers this with 200; a captive portal does.
    fetch('/api/views', { method: 'POST', headers, body, keepalive: true, credentials: 'omit' }).then(
      ({ status }) => end(status !== 200),
      () => end(false),
    );
  } else if (typeof navigator.sendBeacon === 'function') {
    navigator.sendBeacon('/api/views', new Blob([body], { type: 'application/json' }));
  }
}
