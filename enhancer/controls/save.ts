import { announce } from './announce';
import { ask } from '../offline/ask-worker';
import { showLine } from '../offline/lines';
import { noteSaved } from '../offline/mirror';
import { sayBytes } from './size';

/** Milliseconds that saving may take: the worker fetches the page and its pictures. */
const patience = 60_000;

async function save(button: HTMLElement, { msgSaved, msgFailed }: DOMStringMap): Promise<boolean> {
  const title = (document.querySelector('h1') ?? document.body).textContent ?? '';
  const answer = await ask('save', { url: location.pathname, title }, patience);
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
  const answer = await ask('unsave', { url: location.pathname });
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
