import { announce } from './announce';
import { ask } from './ask-worker';
import { keepForGood } from './keep-for-good';
import { showLine } from './lines';
import { noteSaved } from './mirror';
import { sayBytes, weighPage } from './size';

/** Milliseconds that saving may take: the worker fetches the page and its pictures. */
const patience = 60_000;

async function save(button: HTMLElement, { msgSaved, msgFailed }: DOMStringMap): Promise<boolean> {
  const title = (document.querySelector('h1') ?? document.body).textContent ?? '';
  const answer = await ask('save', { url: location.pathname, title }, patience);
  if (answer.ok) {
    noteSaved(location.pathname, title);
    announce(button, msgSaved?.replace('{size}', sayBytes(answer.saved.bytes)));
    // The invitation to install waits for a first save.
    document.dispatchEvent(new Event('tl:saved'));
    keepForGood();
  } else if (answer.reason === 'no-room') showLine('no-room');
  else announce(button, msgFailed);
  return answer.ok;
}

async function unsave(button: HTMLElement, { msgRemoved, msgFailed }: DOMStringMap): Promise<boolean> {
  const answer = await ask('unsave', { url: location.pathname });
  if (answer.ok) noteSaved(location.pathname, null);
  announce(button, answer.ok ? msgRemoved : msgFailed);
  return !answer.ok;
}

/** Makes a save button work and shows it, as the page is saved or not. May be called again when that has changed. */
export function enhanceSave(place: HTMLElement, isSaved: boolean): void {
  const button = place.querySelector('button');
  const size = place.querySelector('[data-size]');
  const status = place.querySelector('[data-status]');
  if (!button || !size || !status) return;
  const show = (saved: boolean): void => button.setAttribute('aria-pressed', String((isSaved = saved)));
  show(isSaved);
  status.textContent = isSaved ? (place.dataset.msgIsSaved ?? '') : '';
  const bytes = weighPage();
  if (bytes) size.textContent = ` · ${sayBytes(bytes)}`;
  let isBusy = false;
  button.onclick = async () => {
    if (isBusy) return;
    isBusy = true;
    show(await (isSaved ? unsave : save)(button, place.dataset));
    isBusy = false;
  };
  button.dataset.save = '';
  place.hidden = false;
}
