import type { SearchAnswer } from '../../search/search-index';
import type { Words } from './words';

type Entry = SearchAnswer['results'][number];

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inner: (Node | string)[]) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inner);
  return element;
}

/** What a list says of an entry beside its kind: an abbreviation; for a commune whether its names are former ones. */
function toRemark(words: Words, { kind, aliases }: Entry): string {
  if (kind === 'glossary') return aliases.join(', ');
  if (kind === 'communes') return (aliases.length > 0 ? words.msgFormer : words.msgUnchanged) ?? '';
  return '';
}

/** One result, as documents/views/search.tsx has it. */
function makeResult(words: Words, entry: Entry, surroundings: string): HTMLElement {
  const { kind, path, title, summary } = entry;
  const link = make('a', '', title.text);
  link.href = path;
  const tag = make('span', 'tag', words[`kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] ?? '');
  const item = make('li', '', link, make('p', 'meta', tag, ' ', toRemark(words, entry)));
  const texts: HTMLElement[] = [link];
  if (summary) texts.push(item.appendChild(make('p', '', summary)));
  if (title.lang !== surroundings) for (const text of texts) text.lang = title.lang;
  return item;
}

/** A heading and a list of results; texts are put in as texts, whatever they hold. */
export function makeResults(words: Words, heading: string, { results }: SearchAnswer): Node[] {
  const surroundings = document.body.lang || document.documentElement.lang;
  const over = make('h2', '', heading);
  if (results.length === 0) return [over];
  return [over, make('ol', 'list', ...results.map((entry) => makeResult(words, entry, surroundings)))];
}
