import type { Locale } from '../../i18n/locales';
import type { News } from '../../channel/messages';
import { markAbsentLinks, unmarkAbsentLinks } from './readable';
import { sayAge } from './age';
import { ask } from '../../channel/client';
import { readItem, writeItem } from '../../channel/local-storage';
import { startWhenIdle } from './start-worker';
import { hideLine, showLine, whenNotWriting } from './lines';
import { askSite, onReach } from './reach';
import { showSave } from '../controls/save';

/** Milliseconds between two questions to a site that was out of reach. */
const again = 30_000;

const root = document.documentElement;

/** Says how old the copy is. The style sheet hides counts of views on a copy: they are those of another day. */
function showSource(source: string, at: string | null): void {
  const line = document.querySelector<HTMLElement>('[data-age]');
  if (source === 'network' || !line) return;
  root.dataset.source = source;
  line.textContent = at ? sayAge(new Date(at), new Date(), line.dataset) : '';
}

const askAgain = (): void => askSite(document.body.dataset.viewPath);

let wasReached = true;

/** Says that there is no network, and what cannot be read without it, until the site is reached again. */
function showReach(isReached: boolean): void {
  if (!isReached) setTimeout(askAgain, again);
  if (isReached === wasReached) return;
  wasReached = isReached;
  if (isReached) {
    hideLine('offline');
    unmarkAbsentLinks();
  } else {
    void showLine('offline');
    void markAbsentLinks();
  }
}

/** What the worker knows of this page. */
async function lookUp(): Promise<void> {
  const answer = await ask({ type: 'about', url: location.pathname });
  if (!answer.ok) return;
  showSource(answer.source, answer.at);
  for (const place of document.querySelectorAll<HTMLElement>('[data-enhance="save"]')) showSave(place, answer.saved);
  const locale = root.lang as Locale;
  if (readItem('locale') !== locale && (await ask({ type: 'choose', locale })).ok) writeItem('locale', locale);
  // A page that is not counted has not asked the site yet; one that came from there need not.
  const isCopy = answer.source !== 'network' || document.querySelector('[data-readable]');
  if (isCopy && !document.body.dataset.viewPath) askAgain();
}

const reload = (): void => location.reload();

function hear({ data }: MessageEvent<News>): void {
  if (data.type !== 'newer' || data.url !== location.pathname) return;
  whenNotWriting(() => void showLine('newer', { act: reload }));
}

/** Everything for reading without a network. Where there is no service worker, the page stays as it was served. */
export function enhanceOffline(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', hear);
  if (serviceWorker.controller) {
    void lookUp();
    onReach(showReach);
    addEventListener('online', askAgain);
    addEventListener('offline', askAgain);
  } else {
    // On a first visit the worker answers once it is there, though this page came without it.
    serviceWorker.ready.then(lookUp, () => undefined);
  }
  // A page that the browser brings back as it was may have been saved or removed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void lookUp());
  startWhenIdle();
}
