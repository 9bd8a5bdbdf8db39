/** One tag of a page, by its place. `name` is in lower case. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is text to a parser, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The end of a tag: the first ">" outside a quoted value, or the end of the page. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  let afterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && afterEquals) quote = character;
    if (character !== ' ' && character !== '\n') afterEquals = character === '=';
  }
  return html.length;
}

function nameAt(html: string, from: number): string {
  let to = from;
  while (to < html.length && to - from < 60 && !/[\s/>]/.test(html.charAt(to))) to += 1;
  return html.slice(from, to).toLowerCase();
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

/**
 * Goes through the tags of a page as a browser's tokenizer would: not those in comments, scripts or quoted values. Takes
 * a time in proportion to its length, whatever it holds.
 */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0 && at < html.length) {
    const isEnd = html.charAt(at + 1) === '/';
    const first = html.charCodeAt(at + (isEnd ? 2 : 1));
    if (html.startsWith('<!--', at)) at = after(html, '-->', at + 2);
    else if (!isLetter(first)) at = isEnd || /[!?]/.test(html.charAt(at + 1)) ? after(html, '>', at + 1) : at + 1;
    else {
      const name = nameAt(html, at + (isEnd ? 2 : 1));
      const end = endOfTag(html, at + 1 + name.length);
      yield { name, isEnd, start: at, end };
      at = !isEnd && RAW.has(name) ? endOfRaw(html, name, end) : end;
    }
    at = html.indexOf('<', at);
  }
}

/** Where the closing tag of a raw element begins. Case does not count, and a page may hold thousands of such elements. */
function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
