import type { Block, Inline, ListBlock } from '../../model/block';
import type { Term } from '../../model/term';

/** A line of text in which the first use of each abbreviation is set apart. */
export type MarkedInline = Inline | { readonly type: 'abbreviation'; readonly text: string; readonly term: Term };

/** Where a body uses the glossary's abbreviations for the first time. */
export interface TermMarks {
  /** The marked form of a line, by the line. */
  readonly lines: ReadonlyMap<readonly Inline[], readonly MarkedInline[]>;
  /** The marked forms of a block's plain items, by the block. */
  readonly items: ReadonlyMap<Block, readonly (readonly MarkedInline[])[]>;
  /** The terms used, in the order of their first use. */
  readonly used: readonly Term[];
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches any of the names as a word of its own, the longest first: KT-XH is not a KT with something behind it. */
function toPattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((one, other) => other.length - one.length).map(escapeForRegExp);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Gives a function that splits texts at first uses; it remembers in `used` what it has set apart before. */
function createSplitter(terms: readonly Term[], used: Term[]): (text: string) => readonly MarkedInline[] {
  const byName = new Map(terms.flatMap((term) => (term.abbreviation ? [[term.abbreviation, term] as const] : [])));
  if (byName.size === 0) return (text) => [{ type: 'text', text }];
  const pattern = toPattern([...byName.keys()]);
  return (text) => {
    const parts: MarkedInline[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byName.get(match[0]);
      if (!term || used.includes(term)) continue;
      used.push(term);
      if (match.index > done) parts.push({ type: 'text', text: text.slice(done, match.index) });
      parts.push({ type: 'abbreviation', text: match[0], term });
      done = match.index + match[0].length;
    }
    if (done < text.length) parts.push({ type: 'text', text: text.slice(done) });
    return parts;
  };
}

/**
 * Finds the first use of each abbreviation in a body. Links, bold and italic text stay as they are: the one leads
 * elsewhere already, the others are mostly names.
 */
export function markTerms(blocks: readonly Block[], terms: readonly Term[]): TermMarks {
  const lines = new Map<readonly Inline[], readonly MarkedInline[]>();
  const items = new Map<Block, readonly (readonly MarkedInline[])[]>();
  const used: Term[] = [];
  const split = createSplitter(terms, used);
  const markLine = (line: readonly Inline[]): void => {
    lines.set(
      line,
      line.flatMap((inline) =>
        inline.type === 'text' && !inline.bold && !inline.italic ? split(inline.text) : [inline],
      ),
    );
  };
  const markList = (list: ListBlock): void => {
    for (const item of list.items) {
      markLine(item.children);
      if (item.list) markList(item.list);
    }
  };
  for (const block of blocks) {
    if (block.type === 'list') markList(block);
    else if (block.type === 'paragraph') markLine(block.children);
    else if (block.type === 'key-facts' || block.type === 'steps') items.set(block, block.items.map(split));
  }
  return { lines, items, used };
}
