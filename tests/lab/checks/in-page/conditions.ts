import { layOver } from './layout/sheets';

/** Gives letters the size of a share of the reader's own. Null takes it back. */
export function setTextScale(percent: number | null): void {
  document.documentElement.style.fontSize = percent === null ? '' : `${percent}%`;
}

/** Chooses one of the site's own text sizes; null is the one that it is served with. */
export function setTextSize(size: string | null): void {
  if (size === null) delete document.documentElement.dataset.size;
  else document.documentElement.dataset.size = size;
}

/** Chooses one of the site's own themes; null is the phone's. */
export function setTheme(theme: string | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Puts the distances of WCAG 1.4.12 between lines, paragraphs, letters and words; or takes them back. */
export const setTextSpacing = (isOn: boolean): void => layOver('spacing', isOn ? wideSpacing : null);

const inFlow = `
  :has(> details) { display: block !important; }
  details > :not(summary) { position: static !important; max-width: 100% !important; }`;

/** Has menus push the page down in place of lying over it, so that all can be looked at with the page beneath. */
export const setMenusInFlow = (isOn: boolean): void => layOver('menus', isOn ? inFlow : null);
