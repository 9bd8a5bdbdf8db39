import { announce } from './announce';
import { bringInvitation, type Invitation } from './bring-invitation';
import { toInstallWay } from './install-way';
import { keepForGood } from './keep-for-good';
import { keep, readKept } from './kept';
import { countVisit, hasComeBack } from './visits';

/** What Chromium gives when it finds that the site can be installed; other browsers have no such event. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

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

/**
 * Invites to put the site on the home screen: once the phone can, and the reader has come back or has saved something.
 * Who says "later" is not asked again for 30 days. Visits are counted on this phone and told to nobody.
 */
export function enhanceInstall(): void {
  const { userAgent, maxTouchPoints } = navigator;
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  const way = toInstallWay({ userAgent, maxTouchPoints, isInstalled });
  if (way === 'none') return;

  let asking: InstallPrompt | null = null;
  let bringing: Promise<Invitation | null> | undefined;
  const visits = countVisit(readKept('visits'), Date.now());
  keep('visits', visits);
  let isInvited = hasComeBack(visits);

  const postpone = (invitation: Invitation): void => {
    keep('install-later', String(Date.now() + month));
    close(invitation, invitation.place.dataset.msgLater);
  };
  const prepare = (invitation: Invitation | null): Invitation | null => {
    if (!invitation) return null;
    invitation.later.onclick = () => postpone(invitation);
    invitation.now.onclick = () => {
      // A prompt can be used once.
      asking?.prompt().then(
        ({ outcome }) => outcome === 'dismissed' && postpone(invitation),
        () => close(invitation, ''),
      );
      asking = null;
    };
    return invitation;
  };
  const show = async (): Promise<void> => {
    if (!isInvited || (way === 'asks' && !asking) || Number(readKept('install-later')) > Date.now()) return;
    bringing = bringing || bringInvitation().then(prepare);
    const invitation = await bringing;
    if (!invitation) return;
    invitation.how.hidden = way === 'asks';
    invitation.now.hidden = !asking;
    invitation.card.hidden = false;
  };

  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    asking = event as InstallPrompt;
    void show();
  });
  addEventListener('appinstalled', () => {
    keepForGood();
    void bringing?.then((invitation) => invitation && close(invitation, invitation.place.dataset.msgDone));
  });
  document.addEventListener('tl:saved', () => {
    isInvited = true;
    void show();
  });
  void show();
}
