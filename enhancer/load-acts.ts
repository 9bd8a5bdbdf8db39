import { showLine } from './offline/lines';
import { loadScript } from './load-script';

/** Address of the script with what controls do; scripts/build-assets.ts puts it in. */
declare const ACTS_SCRIPT: string;

let state: 'none' | 'loading' | 'ready' = 'none';
let waiting: HTMLElement | null = null;

/**
 * Loads the script with what controls do, once. Where it does not come (no network yet, or a newer version of the site),
 * the next touch asks again, and who pressed a button is told so.
 */
export function loadActs(): void {
  if (state !== 'none') return;
  state = 'loading';
  loadScript(ACTS_SCRIPT, () => {
    if (waiting) void showLine('stuck', { act: () => location.reload() });
    state = 'none';
    waiting = null;
  });
}

function onClick({ target }: Event): void {
  if (state === 'ready' || !(target instanceof Element)) return;
  const button = target.closest('button');
  waiting = button && button.closest('[data-enhance]') ? button : null;
  if (waiting) loadActs();
}

/**
 * Who only reads does not pay for what controls do: the script for that comes as the page is first touched. A button
 * that is faster than the script is pressed again when it is there.
 */
export function actOnTouch(): void {
  for (const type of ['pointerdown', 'touchstart', 'keydown']) addEventListener(type, loadActs, { passive: true });
  document.addEventListener('click', onClick, true);
  document.addEventListener('tl:acts', () => {
    state = 'ready';
    if (waiting) waiting.click();
    waiting = null;
  });
}
