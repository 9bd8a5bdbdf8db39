import { describe } from '../describe';
import { listMenus, openAll } from './menus';
import { isRendered } from '../layout/seen';

let pressed = 0;
let buttons: HTMLElement[] = [];
let trail: (Element | null)[] = [];

/** Counts presses in place of what they would do, from now on. */
export function beginPresses(): number {
  openAll();
  buttons = [...document.querySelectorAll<HTMLElement>('button, summary, [role="button"]')].filter(isRendered);
  document.addEventListener(
    'click',
    (event) => {
      pressed += 1;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  return buttons.length;
}

/** Puts the focus on a button and tells how it is called. */
export function focusButton(number: number): string {
  pressed = 0;
  const button = buttons[number];
  button?.focus();
  return button ? describe(button) : '';
}

/** How often the button was pressed since it got the focus. */
export const countPresses = (): number => pressed;

/** Puts the focus on what opens a menu, with the menu shut. */
export function focusMenu(number: number): void {
  listMenus().forEach((menu, index) => {
    menu.open = false;
    if (index === number) menu.querySelector('summary')?.focus();
  });
}

/** How a menu stands, and where the focus is. */
export function readMenu(number: number): {
  readonly open: boolean;
  readonly inside: boolean;
  readonly lost: boolean;
  readonly name: string;
} {
  const menu = listMenus()[number];
  const active = document.activeElement;
  return {
    open: menu?.open ?? false,
    inside: menu?.contains(active) ?? false,
    lost: !active || active === document.body || !isRendered(active),
    name: menu ? describe(menu.querySelector('summary') ?? menu) : '',
  };
}

/** Notes every element that gets the focus from now on. */
export function beginTrail(): void {
  trail = [];
  document.addEventListener('focusin', ({ target }) => trail.push(target instanceof Element ? target : null));
}

/** How many different elements have had the focus since. */
export const countTrail = (): number => new Set(trail).size;

/** Whether the focus is in what a link of this page leads to, or after its beginning. */
export function isFocusIn(href: string): boolean {
  const target = document.querySelector(href);
  const active = document.activeElement;
  if (!target || !active || active === document.body) return false;
  return target.contains(active) || Boolean(target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Address in the focused link; empty when it is none. */
export const readFocusedHref = (): string => document.activeElement?.getAttribute('href') ?? '';
