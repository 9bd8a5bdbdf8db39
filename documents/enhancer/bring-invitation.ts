/** The invitation to install and its controls (documents/components/install-invitation.tsx). */
export interface Invitation {
  readonly place: HTMLElement;
  readonly card: HTMLElement;
  readonly how: HTMLElement;
  readonly now: HTMLElement;
  readonly later: HTMLElement;
  readonly status: HTMLElement;
}

/** The invitation as it stands in a document; null where it does not. */
function findIn(page: Document): Invitation | null {
  const place = page.querySelector<HTMLElement>('[data-enhance="install"]');
  const find = (name: string) => place && place.querySelector<HTMLElement>(`[data-${name}]`);
  const card = find('invitation');
  const how = find('install-how');
  const now = find('install-now');
  const later = find('install-later');
  const status = find('status');
  return place && card && how && now && later && status ? { place, card, how, now, later, status } : null;
}

/**
 * Puts the invitation at the end of the page. It is fetched from the offline document, which the service worker has on
 * this phone; other documents do not carry it. Null where it cannot be had: then nobody is invited this time.
 */
export async function bringInvitation(): Promise<Invitation | null> {
  const here = findIn(document);
  const foot = document.querySelector<HTMLElement>('[data-invite]');
  if (here || !foot) return here;
  try {
    const html = await (await fetch(foot.dataset.invite ?? '')).text();
    const there = findIn(new DOMParser().parseFromString(html, 'text/html'));
    if (there) foot.before(document.importNode(there.place, true));
  } catch {
    // Neither network nor copy.
  }
  return findIn(document);
}
