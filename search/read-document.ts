import type { SearchEntry } from '../model/search';
import type { Text } from '../model/text';
import { interfaceLocale } from '../i18n/fallback';
import { isLocale, type Locale } from '../i18n/locales';
import { findElements, readAttribute, toHtmlText, type FoundElement } from './html-text';

/** A document as a phone holds it. */
export interface HeldDocument {
  /** Path, such as /vi/news/abc. */
  readonly url: string;
  readonly title: string;
  readonly locale: Locale;
  /** Its main part. */
  readonly html: string;
}

/** A text with its language: the element's own, or else the one in which documents of this locale speak. */
function toText({ tag, inner }: FoundElement, locale: Locale): Text {
  const own = readAttribute(tag, 'lang');
  return { text: toHtmlText(inner), lang: own && isLocale(own) ? own : interfaceLocale(locale) };
}

const innerTexts = (elements: readonly FoundElement[]): string[] => elements.map(({ inner }) => toHtmlText(inner));

/** A news item or a programme: its title, its summary, and its body without what surrounds it on the page. */
function readItem({ url, title, locale, html }: HeldDocument, kind: 'news' | 'programmes'): SearchEntry {
  const heading = findElements(html, 'h1')[0];
  const summary = findElements(html, 'p', /class="intro"/)[0];
  const laws = findElements(html, 'ul', /class="plain"/).flatMap(({ inner }) => findElements(inner, 'li'));
  return {
    id: url,
    kind,
    path: url,
    title: heading ? toText(heading, locale) : { text: title, lang: interfaceLocale(locale) },
    summary: summary ? toHtmlText(summary.inner) : '',
    body: innerTexts(findElements(html, 'div', /class="text"/)).join('\n'),
    aliases: kind === 'programmes' ? innerTexts(laws).map((law) => law.split(/[,:]/)[0] ?? '') : [],
  };
}

/** The terms of the glossary, each at its own anchor. */
function readGlossary({ url, locale, html }: HeldDocument): SearchEntry[] {
  const list = findElements(html, 'dl', /class="glossary"/)[0]?.inner ?? '';
  return findElements(list, 'div').flatMap(({ tag, inner }) => {
    const [term] = findElements(inner, 'span');
    const [abbreviation] = findElements(inner, 'small');
    const [meaning] = findElements(inner, 'dd');
    if (!term || !meaning) return [];
    const path = `${url}#${readAttribute(tag, 'id') ?? ''}`;
    const short = abbreviation && toHtmlText(abbreviation.inner).replace(/^.*:\s*/, '');
    return [
      {
        id: path,
        kind: 'glossary',
        path,
        title: toText(term, locale),
        summary: toHtmlText(meaning.inner),
        body: '',
        aliases: short ? [short] : [],
      },
    ];
  });
}

/** The communes of the page of contacts, each found by its former names too. Names are Vietnamese in every language. */
function readCommunes({ url, html }: HeldDocument): SearchEntry[] {
  return findElements(html, 'li', /id="commune-/).flatMap(({ tag, inner }) => {
    const [name] = findElements(inner, 'b');
    const former = findElements(inner, 'span').map((units) => toHtmlText(units.inner))[0];
    if (!name) return [];
    const path = `${url}#${readAttribute(tag, 'id') ?? ''}`;
    const kind = readAttribute(tag, 'data-kind') ?? /\(([^()]+)\)/.exec(toHtmlText(inner))?.[1] ?? '';
    const units = former ? former.split(', ') : [];
    return [
      {
        id: path,
        kind: 'communes',
        path,
        title: { text: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${toHtmlText(name.inner)}`.trim(), lang: 'vi' },
        summary: units.join('; '),
        body: '',
        aliases: units,
      },
    ];
  });
}

/** The desks of the page of contacts. */
function readDesks({ url, locale, html }: HeldDocument): SearchEntry[] {
  return findElements(html, 'div', /id="contact-/).flatMap(({ tag, inner }) => {
    const [name, ...others] = findElements(inner, 'p');
    if (!name) return [];
    const path = `${url}#${readAttribute(tag, 'id') ?? ''}`;
    // The role has a paragraph of its own, right under the name; rows with a label follow.
    const role = others[0] && !/<(?:span|a|time)\b|class=/.test(others[0].tag + others[0].inner) ? others[0].inner : '';
    return [
      {
        id: path,
        kind: 'contacts',
        path,
        title: toText(name, locale),
        summary: toHtmlText(role),
        body: innerTexts(others).join('\n'),
        aliases: [],
      },
    ];
  });
}

/**
 * Reads what search can find in a document that the phone holds: an item, or the many entries of the glossary and of
 * the page of contacts, as the server's own index has them. Lists and single pages give nothing.
 */
export function readDocument(held: HeldDocument): SearchEntry[] {
  const [, , part, slug, more] = held.url.split('/');
  if ((part === 'news' || part === 'programmes') && slug && slug !== 'page' && !more) return [readItem(held, part)];
  if (slug) return [];
  if (part === 'glossary') return readGlossary(held);
  return part === 'contacts' ? [...readDesks(held), ...readCommunes(held)] : [];
}
