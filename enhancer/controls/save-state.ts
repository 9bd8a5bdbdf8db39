import { sayBytes, weighPage } from './size';

/** Shows the save button as the page is saved or not. May be called again when that has changed. */
export function showSave(place: HTMLElement, isSaved: boolean): void {
  const button = place.querySelector('button');
  const size = place.querySelector('[data-size]');
  const status = place.querySelector('[data-status]');
  if (!button || !size || !status) return;
  button.setAttribute('aria-pressed', String(isSaved));
  status.textContent = isSaved ? (place.dataset.msgIsSaved ?? '') : '';
  const bytes = weighPage();
  if (bytes) size.textContent = ` · ${sayBytes(bytes)}`;
  button.dataset.save = '';
  place.hidden = false;
}
