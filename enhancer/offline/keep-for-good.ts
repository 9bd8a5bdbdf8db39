import type { Locale } from '../../i18n/locales';
import { ask } from './ask-worker';

/** Milliseconds that the library's bundle may take on a slow network. */
const patience = 120_000;

/**
 * Once the reader has saved something or installed the app: asks the browser not to clear what is kept here when space
 * gets short (it decides by itself, or asks the reader), and the worker for the library, so that it opens offline too.
 */
export function keepForGood(): void {
  const { storage } = navigator;
  if (storage && storage.persist) storage.persist().catch(() => false);
  void ask('keepTools', { locale: document.documentElement.lang as Locale }, patience);
}
