import { loadActs } from '../load-acts';
import { toInstallWayHere } from './install-way';
import { readItem, writeItem } from '../../channel/local-storage';
import { countVisit, hasComeBack } from './visits';
import type { Locale } from '../../i18n/locales';
import { ask } from '../../channel/client';

/** Milliseconds that the library's bundle may take on a slow network. */
const patience = 120_000;

/**
 * Once the reader has saved something or installed the app: asks the browser not to clear what is kept here when space
 * gets short (it decides by itself, or asks the reader), and the worker for the library, so that it opens offline too.
 */
function persist(): void {
  const { storage } = navigator;
  if (storage && storage.persist) storage.persist().catch(() => false);
  void ask({ type: 'keepTools', locale: document.documentElement.lang as Locale }, patience);
}

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
  const visits = countVisit(readItem('visits'), Date.now());
  writeItem('visits', visits);
  const invite = (): void => {
    if (hasComeBack(visits)) loadActs();
  };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    window.tlInstall = event as InstallPrompt;
    document.dispatchEvent(new Event('tl:install'));
    invite();
  });
  addEventListener('appinstalled', persist);
  document.addEventListener('tl:saved', persist);
  if (toInstallWayHere() === 'by-hand') invite();
}
