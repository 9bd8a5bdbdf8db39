import { announce } from './announce';
import { toInstallWay } from './install-way';
import { keep, readKept } from './kept';
import { countVisit, hasComeBack } from './visits';

/** What Chromium gives when it finds that the site can be installed; other browsers have no such event. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const month = 30 * 24 * 3_600_000;

/**
 * Invites to put the site on the home screen: once the phone can, and the reader has come back or has saved something.
 * Who says "later" is not asked again for 30 days. Visits are counted on this phone and told to nobody.
 */
export function enhanceInstall(place: HTMLElement): void {
  const find = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const invitation = find('invitation');
  const how = find('install-how');
  const now = find('install-now');
  const later = find('install-later');
  const status = find('status');
  const { userAgent, maxTouchPoints } = navigator;
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  const way = toInstallWay({ userAgent, maxTouchPoints, isInstalled });
  if (!invitation || !how || !now || !later || !status || way === 'none') return;

  let asking: InstallPrompt | null = null;
  const visits = countVisit(readKept('visits'), Date.now());
  keep('visits', visits);
  let isInvited = hasComeBack(visits);

  const show = (): void => {
    if (!isInvited || (way === 'asks' && !asking) || Number(readKept('install-later')) > Date.now()) return;
    how.hidden = way === 'asks';
    now.hidden = !asking;
    invitation.hidden = false;
  };
  const close = (message: string | undefined): void => {
    if (invitation.contains(document.activeElement)) {
      status.tabIndex = -1;
      status.focus();
    }
    invitation.hidden = true;
    announce(invitation, message);
  };
  const postpone = (): void => {
    keep('install-later', String(Date.now() + month));
    close(place.dataset.msgLater);
  };

  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    asking = event as InstallPrompt;
    show();
  });
  addEventListener('appinstalled', () => close(place.dataset.msgDone));
  document.addEventListener('tl:saved', () => {
    isInvited = true;
    show();
  });
  later.addEventListener('click', postpone);
  now.addEventListener('click', () => {
    // A prompt can be used once.
    asking?.prompt().then(
      ({ outcome }) => outcome === 'dismissed' && postpone(),
      () => close(''),
    );
    asking = null;
  });
  show();
}
