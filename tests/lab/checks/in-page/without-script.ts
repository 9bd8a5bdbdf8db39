import type { Fault } from '../fault';
import { describe } from './describe';
import { isSeen } from './layout/seen';

/** What does nothing unless a script stands behind it. */
const needy = [
  'button[type="button"]',
  'button:not(form button)',
  'input:not(form input):not([type="hidden"])',
  'select:not(form select)',
  'textarea:not(form textarea)',
  '[role="button"]:not(button)',
  '[role="tab"]',
  '[role="switch"]',
  '[aria-pressed]',
  '[onclick]',
  // The search is a plain form that works by itself; of the invitation only its empty place is there.
  '[data-enhance]:not([data-enhance="search"], [data-enhance="install"])',
  'progress',
  'dialog[open]',
].join(', ');

/** Controls that can be seen and need a script. */
export function findNeedy(): readonly Fault[] {
  return [...document.body.querySelectorAll(needy)].filter(isSeen).map((element) => ({
    rule: 'needs-script',
    element: describe(element),
    explanation: 'It can be seen, but without a script it does nothing.',
  }));
}

function toBrokenLink(link: HTMLAnchorElement): string | null {
  const href = link.getAttribute('href') ?? '';
  // The offline document stands in for the address that was asked for, and asks for it again.
  if (link.getAttribute('href') === '' && document.querySelector('[data-readable]')) return null;
  if (!href || href === '#' || /^javascript:/i.test(href)) return 'It leads nowhere without a script.';
  if (!href.startsWith('#')) return null;
  const target = document.getElementById(decodeURIComponent(href.slice(1)));
  return target ? null : `Nothing in the document has the name “${href}”.`;
}

/** Links that are none. */
export function findBrokenLinks(): readonly Fault[] {
  return [...document.body.querySelectorAll('a')].flatMap((link) => {
    const explanation = toBrokenLink(link);
    return explanation ? [{ rule: 'link', element: describe(link), explanation }] : [];
  });
}

/** The addresses of this site that the document leads to, each once, without their fragments. */
export function listOwnLinks(): readonly string[] {
  const own = [...document.links].filter(({ origin }) => origin === location.origin);
  return [...new Set(own.map(({ origin, pathname, search }) => origin + pathname + search))];
}

/** Whether the document reads well from its top to its end: head, title, text, foot. */
export function findWrongOrder(): readonly Fault[] {
  const fault = (explanation: string): Fault => ({ rule: 'order', element: '', explanation });
  const [heading, ...more] = [...document.querySelectorAll('h1')].filter(isSeen);
  if (!heading?.textContent?.trim()) return [fault('The document has no title (h1) that can be seen.')];
  const faults = more.map(() => fault('The document has more than one title (h1).'));
  const parts = [...document.querySelectorAll('body > header, main, body > footer')].map(({ tagName }) => tagName);
  if (parts.join() !== 'HEADER,MAIN,FOOTER') faults.push(fault(`Its parts come as ${parts.join(', ').toLowerCase()}.`));
  const before = [...document.querySelectorAll('main :is(h2, h3, h4)')].find(
    (one) => heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return before ? [...faults, fault(`“${before.textContent}” comes before the title (h1).`)] : faults;
}
