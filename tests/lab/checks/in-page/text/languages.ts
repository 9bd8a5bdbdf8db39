import type { Fault } from '../../fault';
import { describe, toShort } from '../describe';
import { guessLanguages, hasVietnameseLetter } from './guess-language';

const names = { vi: 'Vietnamese', en: 'English' } as const;

const toPrimary = (tag: string) => tag.split('-')[0] ?? '';

/** The language that a screen reader would speak an element's text in. */
const findLang = (element: Element) => toPrimary(element.closest('[lang]')?.getAttribute('lang') ?? '');

/** Attributes whose text is read out, or shown; the enhancer's messages wait in the last kind. */
const spoken = /^(?:aria-label|aria-description|alt|title|placeholder|data-msg-.*)$/;

interface Said {
  readonly element: Element;
  readonly text: string;
}

function listSaid(): readonly Said[] {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const said: Said[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node instanceof Text && element && !element.closest('script, style, noscript'))
      said.push({ element, text: node.data });
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) if (spoken.test(name)) said.push({ element, text: value });
  }
  return said;
}

/** Texts whose words are surely of another language than the one that is said of them. */
function findWronglySaid(): readonly Fault[] {
  return listSaid().flatMap(({ element, text }) => {
    const lang = findLang(element);
    return guessLanguages(text)
      .filter((guess) => guess !== lang)
      .map((guess) => ({
        rule: 'lang',
        element: describe(element),
        explanation: `“${toShort(text.trim(), 60)}” is ${names[guess]}, but is said to be in “${lang}” (WCAG 3.1.2).`,
      }));
  });
}

/** Links to the page in other languages: each name is in the language that it leads to, and says so. */
function findWronglyNamed(): readonly Fault[] {
  return [...document.body.querySelectorAll('a[hreflang]')].flatMap((link) => {
    const text = link.textContent ?? '';
    const target = toPrimary(link.getAttribute('hreflang') ?? '');
    const expected = hasVietnameseLetter(text) ? 'vi' : target;
    const lang = findLang(link);
    if (lang === expected || target === toPrimary(document.documentElement.lang)) return [];
    return [
      {
        rule: 'hreflang',
        element: describe(link),
        explanation: `The link's name is in “${expected}”, but is said to be in “${lang}” (WCAG 3.1.2).`,
      },
    ];
  });
}

/**
 * Every text whose language is not the one that is said of it.
 * @param locale what the document as a whole is in
 */
export function findWrongLanguages(locale: string): readonly Fault[] {
  const { lang } = document.documentElement;
  const whole: Fault = {
    rule: 'html-lang',
    element: '',
    explanation: `The document says that it is in “${lang}”; it is in “${locale}” (WCAG 3.1.1).`,
  };
  return [...(lang === locale ? [] : [whole]), ...findWronglySaid(), ...findWronglyNamed()];
}
