import type { CheerioAPI } from 'cheerio';
import { readMetaLine } from '../facts/meta-line';
import { oneLine } from '../text/tidy';
import { ancestorsOf, isElement, isTextNode, type PageElement } from './dom';
import type { Amounts } from './measure';

/** Tells how well an element is placed for a title: near the text, before it, with facts right after it. */
export class TitlePlaces {
  private readonly order = new Map<PageElement, number>();
  private readonly around: readonly PageElement[];
  /** Place of the first running text of the region. */
  private readonly textAt: number;

  constructor(
    private readonly $: CheerioAPI,
    region: PageElement | null,
    amounts: Amounts,
  ) {
    $('body *').each((index, element) => {
      this.order.set(element, index);
    });
    this.around = region ? ancestorsOf(region) : [];
    const isText = (element: PageElement): boolean =>
      amounts.of(element).text >= 80 &&
      !element.childNodes.some((child) => isElement(child) && amounts.of(child).text >= 80);
    const first = region
      ? [region, ...$(region).find('*').toArray()].find((element) => isElement(element) && isText(element))
      : undefined;
    this.textAt = first ? (this.order.get(first) ?? Infinity) : Infinity;
  }

  /** Points for an element's place, between -5 and 8. */
  of(element: PageElement): number {
    const own = new Set(ancestorsOf(element));
    const level = this.around.findIndex((ancestor) => own.has(ancestor));
    const near = level < 0 ? 0 : Math.max(0, 4 - level);
    const late = (this.order.get(element) ?? 0) > this.textAt ? -5 : 0;
    return near + late + (this.hasFactsAfter(element) ? 3 : 0);
  }

  /** Whether the next text after an element, or after the one that holds it alone, is a line of facts. */
  private hasFactsAfter(element: PageElement): boolean {
    let at: PageElement = element;
    for (let level = 0; level < 3; level += 1) {
      const siblings = at.parent?.childNodes ?? [];
      const following = siblings.slice(siblings.indexOf(at) + 1);
      const next = following.find((node) =>
        isTextNode(node) ? node.data.trim() !== '' : isElement(node) && this.$(node).text().trim() !== '',
      );
      if (next) {
        const text = isTextNode(next) ? next.data : this.$(next).text();
        return text.length < 600 && readMetaLine(oneLine(text)) !== null;
      }
      if (!isElement(at.parent)) return false;
      at = at.parent;
    }
    return false;
  }
}
