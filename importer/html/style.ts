import { classWords, wordPattern, type PageElement } from './dom';

const styleOf = (element: PageElement): string =>
  (element.attribs.style ?? '').slice(0, 1000).toLowerCase().replace(/\s+/g, '');

const HIDING =
  /(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|!|$)|font-size:0(?:px|pt|em|;|!|$)|(?:left|top|text-indent):-\d{4,}px|clip:rect\((?:0|1px),?)/;
const RIGHT = wordPattern('text-right|text-end|align-right|pull-right|float-right|rteright|right-align');
const CENTER = wordPattern('text-center|align-center|rtecenter|center-align');
const HIDDEN_CLASSES = new Set([
  'hidden',
  'hide',
  'd-none',
  'sr-only',
  'visually-hidden',
  'screen-reader-text',
  'invisible',
  'element-invisible',
]);

/** Whether a browser would not show an element, or only to a screen reader that jumps over it. */
export function isHidden(element: PageElement): boolean {
  const { attribs } = element;
  if ('hidden' in attribs && attribs.hidden !== 'false') return true;
  if (attribs['aria-hidden'] === 'true') return true;
  if (attribs.style !== undefined && HIDING.test(styleOf(element))) return true;
  return (attribs.class ?? '').split(/\s+/).some((name) => HIDDEN_CLASSES.has(name));
}

/** How an element itself aligns its text, or null when it says nothing. */
export function alignOf(element: PageElement): 'start' | 'center' | 'end' | null {
  const align = /text-align:([a-z]+)/.exec(styleOf(element))?.[1] ?? element.attribs.align?.toLowerCase();
  if (align === 'right' || align === 'end') return 'end';
  if (align === 'center' || element.tagName === 'center' || element.tagName === 'figcaption') return 'center';
  if (align) return 'start';
  const words = classWords(element);
  if (RIGHT.test(words)) return 'end';
  return CENTER.test(words) ? 'center' : null;
}

/** Whether an element itself makes its text bold or italic; null when it says nothing. */
export function isBold(element: PageElement): boolean | null {
  const weight = /font-weight:([a-z0-9]+)/.exec(styleOf(element))?.[1];
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return element.tagName === 'b' || element.tagName === 'strong' || element.tagName === 'th' || element.tagName === 'dt'
    ? true
    : null;
}

export function isItalic(element: PageElement): boolean | null {
  const style = /font-style:([a-z]+)/.exec(styleOf(element))?.[1];
  if (style) return style !== 'normal';
  return ['i', 'em', 'cite', 'address', 'dfn'].includes(element.tagName) ? true : null;
}
