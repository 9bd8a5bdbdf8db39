import { toShareAddress } from './address';
import { copyLink } from './copy';

/** Makes the button copy the page's link, to be opened in a browser. */
export function actOnBrowserHint(hint: HTMLElement): void {
  for (const button of hint.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    button.addEventListener('click', () => void copyLink(button, toShareAddress(location)));
  }
}
