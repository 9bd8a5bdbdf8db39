/*
 * Reads our own documents' HTML where there is no DOM: in a worker thread of the browser. It is well-formed, every
 * attribute has quotes and every `<` of a text is an entity; so tags can be found by their shape.
 */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const entity = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const unspoken = /<(svg|script|style|template)\b[^>]*>[\s\S]*?<\/\1>/g;
/** Tags inside a line; every other tag ends one. */
const inlineTag = /<\/?(?:a|abbr|b|bdi|em|i|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g;
const anyTag = /<[^>]*>/g;

function toCharacter(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** Resolves entities: those that React writes and every numeric one; what is not known stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (written, hex?: string, decimal?: string, name?: string) => {
    if (hex) return toCharacter(parseInt(hex, 16), written);
    if (decimal) return toCharacter(Number(decimal), written);
    return named[(name ?? '').toLowerCase()] ?? written;
  });
}

/** The words of a piece of HTML, single spaces between; what no reader hears is left out. */
export function toHtmlText(html: string): string {
  const words = html.replace(unspoken, ' ').replace(inlineTag, '').replace(anyTag, ' ');
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}

/** An element that was found: what stands in its opening tag, and what stands between that and its end. */
export interface FoundElement {
  readonly tag: string;
  readonly inner: string;
}

/** The value of an attribute of an opening tag; null where it has none. */
export function readAttribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : decodeEntities(value);
}

/** Where the content of an element ends, counting the elements of the same name in it; the end where it never does. */
function findEnd(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return html.length;
}

/** Finds the outermost elements of a name, in order, whose opening tag fits a pattern. */
export function findElements(html: string, name: string, pattern: RegExp = /(?:)/): FoundElement[] {
  const opening = new RegExp(`<${name}\\b[^>]*>`, 'g');
  const found: FoundElement[] = [];
  for (let at = opening.exec(html); at; at = opening.exec(html)) {
    if (!pattern.test(at[0])) continue;
    const start = opening.lastIndex;
    const end = findEnd(html, name, start);
    found.push({ tag: at[0], inner: html.slice(start, end) });
    opening.lastIndex = end;
  }
  return found;
}
