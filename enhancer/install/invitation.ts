import { fetchPart } from '../fetch-part';

/** The invitation to install and its controls (documents/components/install-invitation.tsx). */
export interface Invitation {
  readonly place: HTMLElement;
  readonly card: HTMLElement;
  readonly how: HTMLElement;
  readonly now: HTMLElement;
  readonly later: HTMLElement;
  readonly status: HTMLElement;
}

/** Puts the invitation at the end of the page. Null where it cannot be had: then nobody is invited this time. */
export async function fetchInvitation(): Promise<Invitation | null> {
  const place = await fetchPart('[data-enhance="install"]');
  if (!place) return null;
  if (!place.isConnected) document.querySelector('[data-words]')?.before(place);
  const find = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const card = find('invitation');
  const how = find('install-how');
  const now = find('install-now');
  const later = find('install-later');
  const status = find('status');
  return card && how && now && later && status ? { place, card, how, now, later, status } : null;
}
