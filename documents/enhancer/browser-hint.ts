import { toShareAddress } from './address';
import { copyLink } from './copy';
import { toInAppBrowser } from './in-app-browser';

/** Inside Zalo, Facebook and the like, shows how to open the page in a browser, and a button that copies its link. */
export function enhanceBrowserHint(hint: HTMLElement): void {
  const app = toInAppBrowser(navigator.userAgent);
  if (!app) return;
  for (const button of hint.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    button.addEventListener('click', () => void copyLink(button, toShareAddress(location)));
  }
  hint.dataset.app = app;
  hint.hidden = false;
}
