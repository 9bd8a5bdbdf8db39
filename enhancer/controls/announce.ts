/** The status line nearest to a control: in its own group if that has one, else the page's. */
function findStatus(control: Element): Element | null {
  for (let group: Element | null = control.parentElement; group; group = group.parentElement) {
    const status = group.querySelector('[data-status]');
    if (status) return status;
  }
  return null;
}

/** Shows a message beside a control and has a screen reader say it, also when it is the same as the last one. */
export function announce(control: Element, message: string | undefined): void {
  const status = findStatus(control);
  if (!status || !message) return;
  status.textContent = '';
  // A live region speaks of changes only; emptied and filled in one go it would stay silent.
  setTimeout(() => {
    status.textContent = message;
  }, 50);
}
