import type { Locale } from '../../i18n/locales';
import type { SearchAnswer } from '../../search/search-index';
import { announce } from '../controls/announce';
import { makeResults } from './results';
import { toHeading, toNote, type Words } from './words';

/** The places of the search page that are filled as one types; documents/views/search.tsx has them. */
export interface SearchPlace {
  /** Shows what was found on this phone, or with an empty query the hints for searching. */
  show(query: string, answer: SearchAnswer): void;
  /** Says where the results on screen come from; nothing for the site's own. */
  note(text: string): void;
  /** Takes over what the site found, from its own page. */
  showPage(page: Document): void;
  /** Has a screen reader say how much was found. */
  announceCount(): void;
  /** Goes to the results, as a page that opens anew would. */
  goToResults(): void;
  noteOf(isOffline: boolean, asOf: string): string;
}

/** Finds the places; throws where the page has none of them, and the plain form stays. */
export function findSearchPlace(root: HTMLElement, locale: Locale): SearchPlace {
  const words: Words = root.dataset;
  const find = (name: string, within: ParentNode = root): HTMLElement => {
    const found = within.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(name);
    return found;
  };
  const [results, none, hints, noted] = ['results', 'none', 'hints', 'note'].map((name) => find(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const heading = (): HTMLElement | null => results.querySelector('h2');
  return {
    show(query, answer) {
      results.replaceChildren(...(query ? makeResults(words, toHeading(words, query, answer), answer) : []));
      none.hidden = !query || answer.total > 0;
      hints.hidden = query !== '';
    },
    note(text) {
      noted.textContent = text;
      noted.hidden = !text;
    },
    showPage(page) {
      results.replaceChildren(...find('results', page).childNodes);
      none.hidden = find('none', page).hidden;
      hints.hidden = find('hints', page).hidden;
      noted.hidden = true;
      document.title = page.title;
    },
    announceCount() {
      announce(results, heading()?.textContent ?? '');
    },
    goToResults() {
      const over = heading();
      if (!over) return;
      over.tabIndex = -1;
      over.focus();
    },
    noteOf: (isOffline, asOf) => toNote(words, isOffline, locale, asOf),
  };
}
