/** Shows an address under a control in a field of its own, selected; a second time it selects the same field. */
export function showLink(control: HTMLElement, url: string): void {
  const shown = control.nextElementSibling;
  const field = shown instanceof HTMLInputElement ? shown : document.createElement('input');
  field.readOnly = true;
  field.value = url;
  field.className = 'share-link';
  field.setAttribute('aria-label', control.dataset.msgLink ?? control.textContent ?? url);
  control.after(field);
  field.focus();
  field.select();
}
