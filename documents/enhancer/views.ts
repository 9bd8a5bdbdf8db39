import { createUuid } from './uuid';

/** Runs a task once the reader sees the page; one that is opened ahead or in the background waits. */
function whenVisible(task: () => void): void {
  if (document.visibilityState !== 'hidden') {
    task();
    return;
  }
  const onChange = (): void => {
    if (document.visibilityState === 'hidden') return;
    document.removeEventListener('visibilitychange', onChange);
    task();
  };
  document.addEventListener('visibilitychange', onChange);
}

/** Tells the site that a page was read. A count that gets lost is lost: reading never depends on it. */
function sendView(path: string): void {
  const body = JSON.stringify({ path, offline: false, id: createUuid() });
  const headers = { 'Content-Type': 'application/json' };
  if (typeof fetch === 'function') {
    fetch('/api/views', { method: 'POST', headers, body, keepalive: true, credentials: 'omit' }).catch(() => undefined);
  } else if (typeof navigator.sendBeacon === 'function') {
    navigator.sendBeacon('/api/views', new Blob([body], { type: 'application/json' }));
  }
}

/** Counts this view of the page once. Drafts and errors carry no path and are not counted. */
export function countView(): void {
  const path = document.body.dataset.viewPath;
  if (path) whenVisible(() => sendView(path));
}
