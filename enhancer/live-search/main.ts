import { isLocale } from '../../i18n/locales';
import { fetchSearchPage, toSearchAddress } from './online';
import { findSearchPlace } from './place';
import { openPhoneSearch, type PhoneSearch } from './thread-client';

/*
 * Search as one types, over what this phone holds. Loaded when the field of the search page is first touched. Where
 * the phone holds nothing, the form stays a plain one.
 */

/** Address of the thread's script; scripts/build-assets.ts puts it in. */
declare const SEARCH_THREAD: string;

/** Milliseconds without a key: until results are looked for, and until they are spoken and stand in the address. */
const pauses = { find: 80, settle: 700 };

function begin(root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement, phone: PhoneSearch): void {
  const { lang } = document.documentElement;
  const place = findSearchPlace(root, isLocale(lang) ? lang : 'vi');
  const toQuery = (): string => field.value.replace(/\s+/g, ' ').trim();
  let finding = 0;
  let settling = 0;
  let round = 0;

  const keepInAddress = (query: string): void => {
    try {
      // Safari allows a hundred of these in half a minute; the address may lag, the results may not.
      history.replaceState(history.state, '', query ? toSearchAddress(form, query) : form.action);
    } catch {
      // Too many: the next pause puts it right.
    }
  };
  const settle = (): void => {
    keepInAddress(toQuery());
    place.announceCount();
  };

  /** Gives false when a later question has come in between. */
  const showFound = async (query: string, isOffline: boolean): Promise<boolean> => {
    const answer = await phone.find(query);
    if (!answer) return false;
    place.show(query, answer);
    place.note(query ? place.noteOf(isOffline, phone.asOf) : '');
    return true;
  };

  const onInput = (): void => {
    round++;
    clearTimeout(finding);
    clearTimeout(settling);
    finding = setTimeout(() => void showFound(toQuery(), false), pauses.find);
    settling = setTimeout(settle, pauses.settle);
  };

  /** The phone's results at once, and the site's in their place as soon as they come. */
  const onSubmit = async (query: string): Promise<void> => {
    const mine = ++round;
    clearTimeout(finding);
    clearTimeout(settling);
    if (!(await showFound(query, !navigator.onLine))) return;
    keepInAddress(query);
    place.goToResults();
    const page = navigator.onLine ? await fetchSearchPage(toSearchAddress(form, query)) : null;
    if (mine !== round) return;
    if (page) place.showPage(page);
    else place.note(place.noteOf(true, phone.asOf));
    place.goToResults();
  };

  field.addEventListener('input', onInput);
  form.addEventListener('submit', (event) => {
    const query = toQuery();
    if (!query) return;
    event.preventDefault();
    void onSubmit(query);
  });
  if (field.value !== field.defaultValue) onInput();
}

/** Says that the index is being made, where that takes longer than a moment. */
function sayPreparing(root: HTMLElement, isPreparing = true): void {
  const note = root.querySelector<HTMLElement>('[data-note]');
  if (!note) return;
  note.textContent = (isPreparing && root.dataset.msgPreparing) || '';
  note.hidden = !isPreparing;
}

async function open(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  const field = root.querySelector('input');
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  const { lang } = document.documentElement;
  if (!form || !field || !worker || !isLocale(lang)) return;
  const preparing = setTimeout(sayPreparing, pauses.settle, root);
  const phone = await openPhoneSearch(SEARCH_THREAD, worker, lang).finally(() => clearTimeout(preparing));
  sayPreparing(root, false);
  if (phone.entries > 0) begin(root, form, field, phone);
  else root.querySelector<HTMLElement>('[data-keep]')?.removeAttribute('hidden');
}

const root = document.querySelector<HTMLElement>('[data-enhance="search"]');
if (root) void open(root).catch(() => undefined);
