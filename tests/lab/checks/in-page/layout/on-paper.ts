import type { Fault } from '../../fault';
import { describe } from '../describe';
import { isSeen } from './seen';

/** What paper cannot press. */
const controls =
  'nav, button, input:not([type="hidden"]), select, textarea, form, [data-enhance]:not([data-enhance="search"]), .menu, a[href^="#"].skip';

/** A day, as our languages write it. */
const day = /\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} \p{L}+ \d{4}/u;

/** Controls that would be printed. Only of use while the page shows itself as print. */
export function findPrintedControls(): readonly Fault[] {
  return [...document.body.querySelectorAll(controls)].filter(isSeen).map((element) => ({
    rule: 'control',
    element: describe(element),
    explanation: 'It is printed, and paper cannot be pressed.',
  }));
}

/** What the sheet of an item has to say by itself: where it is from and of when it is. */
export function findUnprinted(): readonly Fault[] {
  const text = document.body.innerText;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const addresses = [location.origin + location.pathname, ...(canonical ? [canonical] : [])];
  const fault = (rule: string, explanation: string): Fault => ({ rule, element: '', explanation });
  return [
    ...(addresses.some((address) => text.includes(address))
      ? []
      : [fault('address', `The sheet does not say its whole address, ${addresses[0]}.`)]),
    ...(day.test(text) ? [] : [fault('date', 'The sheet does not say of when it is.')]),
  ];
}

/** How many letters the printed text has. */
export const countPrinted = (): number => document.body.innerText.length;
