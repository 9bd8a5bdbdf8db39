import type { CheerioAPI } from 'cheerio';
import { isText, plainParagraph, type Marked } from '../blocks/marked';
import { readDate, type FoundDate } from '../facts/dates';
import { RejectedInput } from '../rejected-input';
import type { RawItem } from '../settle';
import { dropEndMark } from '../blocks/end-mark';
import { oneLine } from '../text/tidy';
import { findTitle as findTitleLine, SURE } from '../plain/find-title';
import { cleanPage } from './clean';
import { ancestorsOf, isElement, type PageElement } from './dom';
import { findRegion } from './find-region';
import { findTitle } from './find-title';
import { Amounts } from './measure';
import { parsePage } from './parse';
import { toAbsolute } from './picture';
import { readStructured, type Structured } from './structured';
import { toMarkedBlocks } from './to-blocks';

interface Placed {
  readonly before: readonly Marked[];
  readonly body: readonly Marked[];
  readonly after: readonly Marked[];
}

/** The smallest element that holds both the title and the text; without a title, a little more than the text. */
function scopeOf(region: PageElement, title: PageElement | null): PageElement {
  if (title) {
    const around = new Set(ancestorsOf(title));
    return ancestorsOf(region).find((ancestor) => around.has(ancestor)) ?? region;
  }
  return (
    ancestorsOf(region)
      .slice(0, 3)
      .filter((ancestor) => ancestor.tagName !== 'body')
      .at(-1) ?? region
  );
}

/** The blocks of the item in three parts: between title and text, the text, what follows it. */
function placeBlocks(region: PageElement, title: PageElement | null, base: string | null, amounts: Amounts): Placed {
  let titleEnd = 0;
  let start = 0;
  let end: number | null = null;
  const scope = scopeOf(region, title);
  const blocks = toMarkedBlocks(scope, {
    base,
    amounts,
    apart: title,
    onElement: (element, first, next) => {
      if (element === title) titleEnd = next;
      if (element !== region) return;
      start = first;
      end = Math.max(next, first + 1);
    },
  });
  const from = Math.max(start, titleEnd);
  const to = end ?? blocks.length;
  const before = blocks.slice(titleEnd, start);
  return {
    before: title ? before : before.slice(-6),
    body: blocks.slice(from, to),
    after: blocks.slice(Math.max(from, to)),
  };
}

/** A `time` element of the item, not of the items beside it. */
function timeIn($: CheerioAPI, region: PageElement | null, title: PageElement | null): FoundDate | null {
  if (!region) return null;
  const scope = scopeOf(region, title);
  return readDate($(scope).find('time[datetime]').first().attr('datetime'));
}

const toParagraphs = (text: string): Marked[] => text.split(/\n+/).map(oneLine).filter(Boolean).map(plainParagraph);

/** Pages that are built by scripts hold no text but that of their data. */
function bodyOfData(placed: Placed, structured: Structured): Placed {
  const length = placed.body.reduce((sum, marked) => sum + (marked.kind === 'text' ? marked.text.length : 0), 0);
  return structured.body && length < structured.body.length / 3
    ? { ...placed, body: toParagraphs(structured.body) }
    : placed;
}

/** A page that marks no title in any way: a line right over the facts may be it, as in a page saved as text. */
function readUntitled(body: PageElement, base: string | null, amounts: Amounts, structured: Structured): RawItem {
  const blocks = toMarkedBlocks(body, { base, amounts });
  const lines = blocks.map((marked) => (isText(marked) ? marked : plainParagraph('')));
  const titleAt = findTitleLine(
    lines.map(({ text, spaced }) => ({ text, spaced, indent: 0, afterBlank: true, afterGap: false })),
    SURE,
  );
  const title = lines[titleAt];
  if (!title) throw new RejectedInput('noTitle');
  return { ...toRaw(title.text, structured, structured.date), before: [], body: blocks.slice(titleAt + 1), after: [] };
}

const toRaw = (title: string, structured: Structured, date: FoundDate | null) => ({
  title: dropEndMark(title),
  stated: { date, authors: structured.authors, views: structured.views, impossible: null },
  summary: structured.description,
  source: { name: structured.siteName, url: structured.url },
  identity: structured.url,
});

/** Reads a portal page saved or fetched as HTML. Throws RejectedInput when it has no title. */
export function readHtml(html: string, url: string | null): RawItem {
  const $ = parsePage(html);
  const structured = readStructured($, html, url);
  const base = toAbsolute($('base[href]').first().attr('href'), structured.url ?? url) ?? url ?? structured.url;
  cleanPage($);
  const body = $('body').get(0);
  if (!isElement(body)) throw new RejectedInput('noTitle');
  const amounts = new Amounts(body);
  const title = findTitle($, structured, amounts, findRegion($, null, amounts));
  if (!title) return readUntitled(body, base, amounts, structured);
  const region = findRegion($, title.element, amounts);
  const placed = region ? placeBlocks(region, title.element, base, amounts) : { before: [], body: [], after: [] };
  const date = structured.date ?? timeIn($, region, title.element);
  return { ...toRaw(title.text, structured, date), ...bodyOfData(placed, structured) };
}
