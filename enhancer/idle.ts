/** Runs a task when the page has loaded and the phone has nothing better to do. */
export function whenIdle(task: () => void): void {
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 5_000 });
    else setTimeout(task, 500);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
