/**
 * Has every status line say something, as it does when a button was pressed, and shows the field for an address that
 * cannot be copied by itself.
 */
export async function showMessages(): Promise<void> {
  for (const button of document.querySelectorAll<HTMLElement>('[data-share], [data-copy-link]')) button.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const status of document.querySelectorAll('[data-status]')) {
    if (!status.textContent) status.textContent = status.closest('[lang]')?.querySelector('h1')?.textContent ?? '';
  }
}
