import type { CheerioAPI } from 'cheerio';
import { isElement, type PageElement } from '../html/dom';
import { parseFragment, parseXml } from '../html/parse';
import { oneLine } from '../text/tidy';

/** The fields of one entry or of the feed itself, by their names with or without prefix. */
export class Fields {
  private readonly $: CheerioAPI;
  private readonly elements: readonly PageElement[];

  constructor(xml: string) {
    this.$ = parseXml(xml);
    this.elements = this.$('*').toArray().filter(isElement);
  }

  /** The elements of a name, such as "title" or "content:encoded", in order. */
  all(...names: readonly string[]): PageElement[] {
    return this.elements.filter((element) => names.includes(element.tagName.toLowerCase()));
  }

  /** The first of the names that holds anything, as one line of plain text. Markup within it goes. */
  line(...names: readonly string[]): string | null {
    for (const name of names) {
      for (const element of this.all(name)) {
        const text = toLine(this.$(element).text());
        if (text !== '') return text;
      }
    }
    return null;
  }

  /** All values of the names, as plain lines. */
  lines(...names: readonly string[]): string[] {
    return this.all(...names)
      .map((element) => toLine(this.$(element).text()))
      .filter((text) => text !== '');
  }

  /** The first of the names as HTML: escaped, in CDATA, or as elements that stand right in the feed. */
  html(...names: readonly string[]): string | null {
    for (const name of names) {
      const element = this.all(name)[0];
      if (!element) continue;
      const hasElements = element.childNodes.some(isElement);
      // XML knows no &nbsp; and its like: written out again, their ampersand would be escaped.
      const html = hasElements
        ? (this.$(element).html() ?? '').replace(/&amp;(#?\w{2,10};)/g, '&$1')
        : this.$(element).text();
      if (html.trim() !== '') return html;
    }
    return null;
  }
}

/** Titles carry entities and markup, sometimes escaped twice: read what a reader would see. */
function toLine(text: string): string {
  if (!/[<&]/.test(text)) return oneLine(text);
  const once = parseFragment(text.slice(0, 20_000))('body').text();
  return oneLine(/&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,10});/i.test(once) ? parseFragment(once)('body').text() : once);
}
