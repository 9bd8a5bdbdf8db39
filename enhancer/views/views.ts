import { askSite } from '../offline/reach';

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

/** Counts this view of the page once. Drafts and errors carry no path and are not counted. */
export function countView(): void {
  const path = document.body.dataset.viewPath;
  if (path) whenVisible(() => askSite(path));
}
