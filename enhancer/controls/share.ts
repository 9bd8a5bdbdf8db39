import { toShareAddress } from './address';
import { announce } from './announce';
import { copyLink } from './copy';

/** Whether the reader closed the phone's share sheet, or tapped twice: nothing failed, so nothing is to be said. */
function isReadersChoice(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'InvalidStateError');
}

/** Passes this page on by the phone's own share sheet, else by a copied link, else by a link to copy by hand. */
async function sharePage(button: HTMLElement): Promise<void> {
  const url = toShareAddress(location);
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title: document.title, url });
      announce(button, button.dataset.msgShared);
      return;
    } catch (error) {
      if (isReadersChoice(error)) return;
    }
  }
  await copyLink(button, url);
}

/** Makes a share button work. */
export function actOnShare(button: HTMLElement): void {
  button.addEventListener('click', () => void sharePage(button));
}
