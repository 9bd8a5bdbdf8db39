import { loadScript } from '../load-script';

/** Address of the script for searching as one types; scripts/build-assets.ts puts it in. */
declare const SEARCH_SCRIPT: string;

/**
 * Has the search page look through what this phone holds as one types. The script for it is loaded when the field is
 * first touched: who only reads does not pay for it. Where it is neither on the phone nor to be had, the form stays a
 * plain one, and the next touch asks for it again.
 */
export function enhanceSearch(root: HTMLElement): void {
  const field = root.querySelector('input');
  if (!field || !navigator.serviceWorker || typeof Worker !== 'function') return;
  let isLoaded = false;
  const load = (): void => {
    if (isLoaded) return;
    isLoaded = true;
    loadScript(SEARCH_SCRIPT, () => (isLoaded = false));
  };
  field.addEventListener('focus', load);
  field.addEventListener('input', load, { once: true });
  // Without a network the page may be a kept one, made for no query.
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && !field.defaultValue) field.value = asked;
  if (field.value !== field.defaultValue || document.activeElement === field) load();
}
