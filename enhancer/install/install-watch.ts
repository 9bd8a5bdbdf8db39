import { loadActs } from '../acting';
import { toInstallWayHere } from './install-way';
import { keepForGood } from '../offline/keep-for-good';
import { keep, readKept } from '../offline/kept';
import { countVisit, hasComeBack } from './visits';

/** What Chromium gives when it finds that the site can be installed; other browsers have no such event. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

declare global {
  interface Window {
    /** The prompt that the browser would have shown by itself; it can be used once. */
    tlInstall?: InstallPrompt | null;
  }
}

/**
 * Watches for when the invitation to install is due (install.ts), so that its script is loaded no earlier: once the
 * phone can, and the reader has come back. Visits are counted on this phone and told to nobody.
 */
export function watchInstall(): void {
  const visits = countVisit(readKept('visits'), Date.now());
  keep('visits', visits);
  const invite = (): void => {
    if (hasComeBack(visits)) loadActs();
  };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    window.tlInstall = event as InstallPrompt;
    document.dispatchEvent(new Event('tl:install'));
    invite();
  });
  addEventListener('appinstalled', keepForGood);
  document.addEventListener('tl:saved', keepForGood);
  if (toInstallWayHere() === 'by-hand') invite();
}
