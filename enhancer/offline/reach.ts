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

/** A new random UUID of version 4, also where the page came over plain http and has no crypto.randomUUID. */
export function createUuid(): string {
  const toRandom = (digit: string): string => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // A zero becomes any digit; the 8 becomes 8 to b, by which the variant is known.
    return (Number(digit) ^ (byte & (digit === '8' ? 3 : 15))).toString(16);
  };
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, toRandom);
}

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
  const headers = { 'Content-Type': 'application/json' };
  const asked = fetch('/api/views', { method: 'POST', headers, body, keepalive: true, credentials: 'omit' });
  const timer = setTimeout(tell, patience, false);
  // The site never answers this with 200; a captive portal does.
  const judged = asked.then(
    ({ status }) => status !== 200,
    () => false,
  );
  void judged.then((isReached) => {
    clearTimeout(timer);
    tell(isReached);
  });
}

/** Runs a task once the reader sees the page; one that is opened ahead or in the background waits. */
function whenVisible(task: () => void): void {
  if (document.visibilityState !== 'hidden') task();
  else document.addEventListener('visibilitychange', () => whenVisible(task), { once: true });
}

/** Counts this view of the page once. Drafts and errors carry no path and are not counted. */
export function countView(): void {
  const path = document.body.dataset.viewPath;
  if (path) whenVisible(() => askSite(path));
}
