import { ask } from '../../channel/client';
import type { Locale } from '../../i18n/locales';

/* What of a page can be read without a network: its links, and the list of the offline document. */

/** Says at each link, once, that what it leads to is not on this phone. The words are part of the link's name. */
export async function markAbsentLinks(): Promise<void> {
  // Links within the page lead nowhere.
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'));
  const answer = await ask({ type: 'which', urls: Array.from(new Set(links.map(({ pathname }) => pathname))) });
  const lines = document.querySelector<HTMLElement>('[data-msg-absent]');
  if (!answer.ok || !lines) return;
  unmarkAbsentLinks();
  for (const link of links) {
    if (answer.readable.includes(link.pathname)) continue;
    const { msgAbsent, msgShort } = lines.dataset;
    const words = document.createElement('small');
    words.className = 'absent';
    words.lang = document.body.lang || document.documentElement.lang;
    // Where there is room for two words only, two it is.
    words.textContent = link.closest('.doors, .switch') ? ` ${msgShort}` : ` (${msgAbsent})`;
    link.append(words);
    link.classList.add('lacking');
  }
}

/** Takes the words away: the network is back. */
export function unmarkAbsentLinks(): void {
  for (const words of document.querySelectorAll('.absent')) words.remove();
  for (const link of document.querySelectorAll('.lacking')) link.classList.remove('lacking');
}

/**
 * Opened with a network, the page for when there is none comes from the site, which cannot know what this phone holds:
 * fills its list in. Without a network the service worker has done so.
 */
export async function fillReadable(locale: Locale): Promise<void> {
  const place = document.querySelector('[data-readable]');
  if (!place || place.firstChild) return;
  const answer = await ask({ type: 'readable', locale });
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
