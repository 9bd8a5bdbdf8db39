import { ask } from './ask-worker';

/** The page's links to documents of this site, by their path. Links within the page are none. */
function findLinks(): readonly HTMLAnchorElement[] {
  return Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'));
}

/** Says at each link, once, that what it leads to is not on this phone. The words are part of the link's name. */
export async function markAbsentLinks(): Promise<void> {
  const links = findLinks();
  const answer = await ask('which', { urls: Array.from(new Set(links.map(({ pathname }) => pathname))) });
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
