import type { Locale } from '../../i18n/locales';
import { ask } from './ask-worker';

/**
 * Opened with a network, the page for when there is none comes from the site, which cannot know what this phone holds:
 * fills its list in. Without a network the service worker has done so.
 */
export async function fillReadable(locale: Locale): Promise<void> {
  const place = document.querySelector('[data-readable]');
  if (!place || place.firstChild) return;
  const answer = await ask('readable', { locale });
  if (!answer.ok || answer.documents.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'list';
  for (const { url, title } of answer.documents) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    list.appendChild(document.createElement('li')).append(link);
  }
  place.append(list);
}
