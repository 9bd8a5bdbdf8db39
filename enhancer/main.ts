import { actOnTouch } from './load-acts';
import { showBrowserHint } from './controls/browser-hint';
import { attempt, enhanceAll } from './enhance-all';
import { watchInstall } from './install/install-watch';
import { enhanceOffline } from './offline/offline';
import { enhanceSearch } from './controls/search';
import { countView } from './offline/reach';

/** Shows a control whose script comes when it is touched. */
const show = (control: HTMLElement): void => void (control.hidden = false);

attempt(actOnTouch);
attempt(() =>
  enhanceAll('share', (button) => {
    button.dataset.share = '';
    show(button);
  }),
);
attempt(() => enhanceAll('display', show));
attempt(() => enhanceAll('browser-hint', showBrowserHint));
attempt(() => enhanceAll('search', enhanceSearch));
attempt(watchInstall);
attempt(countView);
attempt(enhanceOffline);
