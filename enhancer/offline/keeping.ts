import type { Locale } from '../../i18n/locales';
import { fillReadable } from './fill-readable';
import { keepUp } from './keep-up';
import { showLine, whenNotWriting } from './lines';
import { registerWorker } from './register';

async function start(): Promise<void> {
  await registerWorker((use) => whenNotWriting(() => void showLine('update', { act: use })));
  const locale = document.documentElement.lang as Locale;
  await fillReadable(locale);
  await keepUp(locale);
}

/** Registers the service worker and keeps what is held up to date. Begun when the page stands and the phone is idle. */
export function startKeeping(): void {
  start().catch(() => {
    // A browser that takes no worker: the page stays as it was served.
  });
}
