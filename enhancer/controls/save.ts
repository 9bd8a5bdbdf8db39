import { announce } from './announce';
import { ask } from '../../channel/client';
import { showLine } from '../offline/lines';
import { noteSaved } from '../../channel/mirror';
import type { Locale } from '../../i18n/locales';
import { formatBytes } from '../../i18n/format';

const sayBytes = (bytes: number): string => formatBytes(document.documentElement.lang as Locale, bytes);

/** Bytes that this page and its pictures took on their way, as far as the browser tells; else 0. */
function weighPage(): number {
  const isPart = (entry: PerformanceEntry): boolean =>
    entry.entryType === 'navigation' || (entry as PerformanceResourceTiming).initiatorType === 'img';
  const parts = performance.getEntries().filter(isPart) as PerformanceResourceTiming[];
  return parts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

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

/** Milliseconds that saving may take: the worker fetches the page and its pictures. */
const patience = 60_000;

async function save(button: HTMLElement, { msgSaved, msgFailed }: DOMStringMap): Promise<boolean> {
  const title = (document.querySelector('h1') ?? document.body).textContent ?? '';
  const answer = await ask({ type: 'save', url: location.pathname, title }, patience);
  if (answer.ok) {
    noteSaved(location.pathname, title);
    announce(button, msgSaved?.replace('{size}', sayBytes(answer.saved.bytes)));
    // What follows from it: the tools are kept, and the invitation to install may come.
    document.dispatchEvent(new Event('tl:saved'));
  } else if (answer.reason === 'no-room') void showLine('no-room');
  else announce(button, msgFailed);
  return answer.ok;
}

async function unsave(button: HTMLElement, { msgRemoved, msgFailed }: DOMStringMap): Promise<boolean> {
  const answer = await ask({ type: 'unsave', url: location.pathname });
  if (answer.ok) noteSaved(location.pathname, null);
  announce(button, answer.ok ? msgRemoved : msgFailed);
  return !answer.ok;
}

/** Makes a save button work; whether the page is saved is what the button says. */
export function actOnSave(place: HTMLElement): void {
  const button = place.querySelector('button');
  if (!button) return;
  let isBusy = false;
  button.onclick = async () => {
    if (isBusy) return;
    isBusy = true;
    const isSaved = button.getAttribute('aria-pressed') === 'true';
    const isSavedNow = await (isSaved ? unsave : save)(button, place.dataset);
    button.setAttribute('aria-pressed', String(isSavedNow));
    isBusy = false;
  };
}
