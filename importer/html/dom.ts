import type { CheerioAPI } from 'cheerio';

type DocumentNode = ReturnType<CheerioAPI['root']>[number];

/** A node of a parsed page. */
export type PageNode = DocumentNode['childNodes'][number];
export type PageElement = Extract<PageNode, { tagName: string }>;
export type PageParent = Extract<PageNode, { childNodes: PageNode[] }> | DocumentNode;

export const isElement = (node: PageNode | DocumentNode | null | undefined): node is PageElement =>
  node !== null && node !== undefined && 'tagName' in node;

export const isTextNode = (node: PageNode): node is Extract<PageNode, { data: string }> => node.type === 'text';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own. */
export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.tagName);

/** The words of an element's class and id: "NewsDetail_tinLienQuan" gives news, detail, tin, lien, quan. */
export function classWords(element: PageElement): string {
  const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 400);
  return names
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-');
}

/** A pattern that finds one of the names as a whole in the words of classWords. Names are parted by "|". */
export const wordPattern = (names: string): RegExp => new RegExp(`(?:^|-)(?:${names})(?:-|$)`);

/** The element and its ancestors, nearest first. */
export function ancestorsOf(element: PageElement): PageElement[] {
  const list: PageElement[] = [];
  for (let at: PageParent | null = element; isElement(at); at = at.parent) list.push(at);
  return list;
}
