import { isRendered } from '../layout/seen';

/** Whether details open over the page instead of in it: a menu. */
function isMenu(details: Element): boolean {
  return [...details.children].some(
    (child) => child.tagName !== 'SUMMARY' && /^(?:absolute|fixed)$/.test(getComputedStyle(child).position),
  );
}

/** The menus of the page: details whose content lies over what is beneath. */
export function listMenus(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll('details')].filter((details) => isMenu(details) && isRendered(details));
}

/** Opens everything that opens within the page, and shows the controls that wait for a script; menus stay shut. */
export function openFolds(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-enhance][hidden]')) control.hidden = false;
  for (const details of document.querySelectorAll('details')) details.open = !isMenu(details);
}

/** Opens everything that opens, menus too. */
export function openAll(): void {
  openFolds();
  for (const menu of listMenus()) menu.open = true;
}

/**
 * Looks at the page in each state that it can be put into: all folds open, then each menu open in turn.
 * @param look is given the part that is new: the body, then each menu
 */
export function inEveryState<T>(look: (part: HTMLElement) => readonly T[]): readonly T[] {
  openFolds();
  const found = [...look(document.body)];
  for (const menu of listMenus()) {
    menu.open = true;
    found.push(...look(menu));
    menu.open = false;
  }
  return found;
}

/** Opens the menu of a number, marks it and shuts the others; -1 shuts all. Tells how many there are. */
export function openMenu(number: number): number {
  const menus = listMenus();
  menus.forEach((menu, index) => {
    menu.open = index === number;
    menu.toggleAttribute('data-lab-open', index === number);
  });
  return menus.length;
}
