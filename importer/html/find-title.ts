import type { CheerioAPI } from 'cheerio';
import { isBreadcrumb, isEmptyTitle, isSiteName, isTool } from '../facts/labels';
import { compact, saysSame } from '../text/fold';
import { oneLine } from '../text/tidy';
import { ancestorsOf, classWords, isElement, wordPattern, type PageElement } from './dom';
import type { Amounts } from './measure';
import type { Structured } from './structured';
import { TitlePlaces } from './title-place';

/** The title of a page's item and, where the page shows it, the element that holds it. */
export interface FoundTitle {
  readonly text: string;
  readonly element: PageElement | null;
}

const TITLE_WORD = wordPattern(
  'title|titles|headline|tieu-de|tieude|article-title|entry-title|post-title|news-title|detail-title|subject|ten-bai|tenbai|articleheader',
);
const OFFICE =
  /^(?:Ban|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Hội|Liên minh|Cổng|Trang|Báo|Đài|Website|Tỉnh|Trung tâm|Chi cục|Văn phòng|Liên đoàn|Đoàn|Tạp chí)(?=\s)/u;
const LIMIT = 400;
/** Points without which nothing is a title, wherever it stands. */
const ENOUGH = 4;
const WELL_PLACED = 5;

/** A title element's text without the name of the site that stands before or after it. */
export function withoutSiteName(title: string, siteName: string | null): string {
  const parts = title.split(/\s+(?:\||-|–|—|::|»|›|•|·)\s+/);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean =>
    (siteName !== null && saysSame(part, siteName)) ||
    isSiteName(part) ||
    isEmptyTitle(part) ||
    (OFFICE.test(part) && part.split(' ').length <= 9) ||
    /\.(?:vn|com|net|org)$/.test(part);
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:\||-|–|—|::|»|›|•|·)\s+$/, '');
  const first = parts[0] ?? '';
  return isSite(first) ? title.slice(first.length).replace(/^\s+(?:\||-|–|—|::|»|›|•|·)\s+/, '') : title;
}

const isTitleText = (text: string, siteName: string | null): boolean =>
  text.length >= 4 &&
  text.length <= LIMIT &&
  /\p{L}{2}/u.test(text) &&
  !isEmptyTitle(text) &&
  !isSiteName(text) &&
  !isBreadcrumb(text) &&
  !isTool(text) &&
  !(siteName !== null && saysSame(text, siteName));

function score(element: PageElement, text: string, stated: readonly string[], amounts: Amounts): number {
  const words = classWords(element);
  const isTitleWord = TITLE_WORD.test(words);
  const isHeading = /^h[1-6]$/.test(element.tagName);
  const own = compact(text);
  let points = { h1: 6, h2: 3, h3: 2 }[element.tagName] ?? 0;
  if (isTitleWord) points += 4;
  if (element.attribs.itemprop === 'headline' || element.attribs.itemprop === 'name') points += 5;
  const match = stated.findIndex((title) => compact(title) === own);
  if (match >= 0) points += 8;
  else if (own.length >= 15 && stated.some((title) => compact(title).includes(own))) points += 6;
  else if (own.length >= 15 && stated.some((title) => compact(title).length >= 20 && own.includes(compact(title))))
    points += isHeading ? 4 : 0;
  if (points === 0) return 0;
  const around = ancestorsOf(element);
  if (
    around.some(
      (ancestor) => ancestor.tagName === 'article' || ancestor.tagName === 'main' || ancestor.attribs.id === 'content',
    )
  )
    points += 2;
  if (
    around.some((ancestor) => ancestor.tagName === 'header') &&
    !around.some((ancestor) => ancestor.tagName === 'article' || ancestor.tagName === 'main')
  )
    points -= 3;
  if (around.slice(1).some((ancestor) => ancestor.tagName === 'li' || ancestor.tagName === 'footer')) points -= 4;
  // Headings that are links lead to other items; a title may link to itself, and mostly does not.
  if (amounts.linkShare(element) > 0.8) points -= 3;
  if (text.length >= 25) points += 1;
  else if (match < 0) points -= 2;
  if (OFFICE.test(text) && text.split(' ').length <= 7) points -= 4;
  return points;
}

/**
 * Finds the title: the heading that the page's own data confirm, else the best heading or element called a title, else
 * what the data say alone. Null when there is nothing but the name of the site.
 */
export function findTitle(
  $: CheerioAPI,
  structured: Structured,
  amounts: Amounts,
  region: PageElement | null,
): FoundTitle | null {
  const { siteName } = structured;
  const stated = structured.titles
    .map((title) => withoutSiteName(title, siteName))
    .filter((title) => isTitleText(title, siteName));
  const places = new TitlePlaces($, region, amounts);
  let best: { element: PageElement; text: string; points: number } | null = null;
  for (const element of $('body').find('h1,h2,h3,h4,[itemprop],[class],[id],b,strong,font,p,div,td,span').toArray()) {
    if (!isElement(element) || amounts.of(element).text > LIMIT || amounts.of(element).text < 4) continue;
    const text = oneLine($(element).text());
    if (!isTitleText(text, siteName)) continue;
    const looks = score(element, text, stated, amounts);
    const place = looks > 0 ? places.of(element) : 0;
    const isHeading = /^h[1-4]$/.test(element.tagName);
    // A heading without a class is a title where it stands right over the facts of the text.
    if (looks < (isHeading && place >= WELL_PLACED ? 2 : ENOUGH)) continue;
    const points = looks + place;
    // Of a heading and the link or span within it the outer one comes first; a better one must be truly better.
    if (best === null || points > best.points) best = { element, text, points };
  }
  if (best) return { text: best.text, element: best.element };
  return stated[0] === undefined ? null : { text: stated[0], element: null };
}
