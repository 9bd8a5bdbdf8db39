import { announce } from '../controls/announce';
import { fetchInvitation, type Invitation } from './invitation';
import type {} from './install-watch';
import { toInstallWayHere } from './install-way';
import { readItem, writeItem } from '../../channel/local-storage';
import { hasComeBack } from './visits';

const month = 30 * 24 * 3_600_000;

/** Takes the invitation away and says why, where the reader is. */
function close({ card, status }: Invitation, message: string | undefined): void {
  if (card.contains(document.activeElement)) {
    status.tabIndex = -1;
    status.focus();
  }
  card.hidden = true;
  announce(card, message);
}

function postpone(invitation: Invitation): void {
  writeItem('install-later', String(Date.now() + month));
  close(invitation, invitation.place.dataset.msgLater);
}

/** Asks by the browser's own prompt, which can be used once. */
function ask(invitation: Invitation): void {
  window.tlInstall?.prompt().then(
    ({ outcome }) => outcome === 'dismissed' && postpone(invitation),
    () => close(invitation, ''),
  );
  window.tlInstall = null;
}

/**
 * Invites to put the site on the home screen: once the phone can, and the reader has come back or has saved something.
 * Who says "later" is not asked again for 30 days.
 */
export function enhanceInstall(): void {
  const way = toInstallWayHere();
  if (way === 'none') return;
  let fetching: Promise<Invitation | null> | undefined;
  let isInvited = hasComeBack(readItem('visits') ?? '');

  const show = async (): Promise<void> => {
    const isAble = way === 'by-hand' || window.tlInstall;
    if (!isInvited || !isAble || Number(readItem('install-later')) > Date.now()) return;
    fetching = fetching || fetchInvitation();
    const invitation = await fetching;
    if (!invitation) return;
    invitation.later.onclick = () => postpone(invitation);
    invitation.now.onclick = () => ask(invitation);
    invitation.how.hidden = way === 'asks';
    invitation.now.hidden = !window.tlInstall;
    invitation.card.hidden = false;
  };

  document.addEventListener('tl:install', () => void show());
  document.addEventListener('tl:saved', () => {
    isInvited = true;
    void show();
  });
  addEventListener('appinstalled', () => {
    void fetching?.then((invitation) => invitation && close(invitation, invitation.place.dataset.msgDone));
  });
  void show();
}
