import { actOnBrowserHint } from './controls/browser-hint';
import { enhanceDisplay } from './controls/display';
import { attempt, enhanceAll } from './enhance-all';
import { enhanceInstall } from './install/install';
import { actOnSave } from './controls/save';
import { actOnShare } from './controls/share';

/* What controls do: loaded as the reader first touches the page, or when the invitation to install is due. */

enhanceAll('share', actOnShare);
enhanceAll('display', enhanceDisplay);
enhanceAll('browser-hint', actOnBrowserHint);
enhanceAll('save', actOnSave);
attempt(enhanceInstall);
document.dispatchEvent(new Event('tl:acts'));
