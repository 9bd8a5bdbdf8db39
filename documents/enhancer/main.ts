import { enhanceBrowserHint } from './browser-hint';
import { enhanceDisplay } from './display';
import { enhanceInstall } from './install';
import { enhanceSearch } from './search';
import { enhanceOffline } from './offline';
import { enhanceShare } from './share';
import { countView } from './views';

/** Runs one of the tasks; on an old browser that lacks something for it, the page stays as it was served. */
function attempt(task: () => void): void {
  try {
    task();
  } catch {
    // What needs the missing thing stays hidden; reading goes on.
  }
}

/** Gives every control of a name its behaviour. Controls are served hidden, and each is shown when it works. */
function enhanceAll(name: string, enhance: (control: HTMLElement) => void): void {
  for (const control of document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`)) {
    attempt(() => enhance(control));
  }
}

attempt(() => enhanceAll('share', enhanceShare));
attempt(() => enhanceAll('display', enhanceDisplay));
attempt(() => enhanceAll('browser-hint', enhanceBrowserHint));
attempt(() => enhanceAll('search', enhanceSearch));
attempt(enhanceInstall);
attempt(countView);
attempt(enhanceOffline);
