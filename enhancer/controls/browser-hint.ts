import { toShareAddress } from './address';
import { copyLink } from './copy';

/** Makes the button copy the page's link, to be opened in a browser. */
export function actOnBrowserHint(hint: HTMLElement): void {
  for (const button of hint.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    button.addEventListener('click', () => void copyLink(button, toShareAddress(location)));
  }
}

/** Apps that open links inside themselves, where saving, printing and installing do not work. */
export type InAppBrowser = 'zalo' | 'facebook' | 'messenger' | 'instagram';

const signs: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['zalo', /\bZalo\b/i],
  ['messenger', /Orca-Android|FB_IAB\/MESSENGER|FBAN\/Messenger/i],
  ['instagram', /\bInstagram\b/i],
  ['facebook', /\bFBA[NV]\/|\bFB_IAB\b/i],
];

/** Which app's own browser a user agent names, or null for an ordinary browser. */
export function toInAppBrowser(userAgent: string): InAppBrowser | null {
  return signs.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;
}

/** Inside Zalo, Facebook and the like, shows how to open the page in a browser. */
export function showBrowserHint(hint: HTMLElement): void {
  const app = toInAppBrowser(navigator.userAgent);
  if (!app) return;
  hint.dataset.app = app;
  hint.hidden = false;
}
