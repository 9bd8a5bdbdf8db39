import type { Inline, ListBlock } from '../../model/block';
import { inlineText, isAll, splitLines, tidyInlines } from '../blocks/inlines';
import { withoutBold } from '../blocks/unbold';
import type { Marked, MarkedText, Role, TextBlock } from '../blocks/marked';
import { oneLine, tidyText } from '../text/tidy';

/** What holds for the text at one place of the page. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly align: 'start' | 'center' | 'end';
  readonly role: Role | null;
}

export const PLAIN: Look = { bold: false, italic: false, href: null, align: 'start', role: null };

type Kind = { readonly type: 'paragraph' | 'quote' } | { readonly type: 'heading'; readonly level: 2 | 3 };

/** Collects the text of a page as it is walked, and closes a block where a browser would begin a new line. */
export class BlockBuilder {
  private readonly found: Marked[] = [];
  private runs: Inline[] = [];
  private pieces = '';
  private look: Look = PLAIN;

  /** Adds text as it looks at its place. */
  text(data: string, look: Look): void {
    // Preformatted or not, a browser shows a run of white space as one space.
    const text = tidyText(data).replace(/\s+/g, ' ');
    if (text === '') return;
    if (text.trim() !== '' && this.pieces.trim() === '') this.look = look;
    const run: Inline = {
      type: 'text',
      text,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
    };
    const last = this.runs.at(-1);
    if (look.href === null) this.runs.push(run);
    else if (last?.type === 'link' && last.href === look.href)
      this.runs[this.runs.length - 1] = { ...last, children: [...last.children, run] };
    else this.runs.push({ type: 'link', href: look.href, children: [run] });
    this.pieces += text;
  }

  /** The border of an element within a line: nothing that a reader sees, but lines of facts are told apart by it. */
  piece(): void {
    if (this.pieces !== '' && !/:\s*$/.test(this.pieces)) this.pieces += '   ';
  }

  lineBreak(): void {
    this.runs.push({ type: 'line-break' });
    this.pieces += '   ';
  }

  /** Closes the open block. Two line breaks in a row part paragraphs, as they do to the eye. */
  close(kind: Kind = { type: 'paragraph' }): void {
    const { runs, pieces, look } = this;
    this.runs = [];
    this.pieces = '';
    this.look = PLAIN;
    if (pieces.trim() === '') return;
    const groups = kind.type === 'paragraph' ? splitParagraphs(runs) : [runs];
    for (const group of groups) {
      const children = kind.type === 'heading' ? toHeadingRuns(group) : tidyInlines(group);
      if (children.length > 0)
        this.found.push(toMarked({ ...kind, children }, groups.length > 1 ? null : pieces, look));
    }
  }

  /** Adds a block that was made elsewhere: a list, a table, a picture. */
  add(...blocks: readonly Marked[]): void {
    this.close();
    this.found.push(...blocks);
  }

  /** Everything that was collected; the open block is closed. */
  finish(): Marked[] {
    this.close();
    return this.found;
  }

  /** How many blocks are closed: a place to come back to. */
  get length(): number {
    return this.found.length;
  }
}

const SPACE: Inline = { type: 'text', text: ' ' };

/** A heading is one line, and bold by itself. */
const toHeadingRuns = (runs: readonly Inline[]): Inline[] =>
  tidyInlines(withoutBold(splitLines(runs).flatMap((line, index) => (index > 0 ? [SPACE, ...line] : line))));

function splitParagraphs(runs: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    const isBlank = run.type === 'text' && run.text.trim() === '';
    if (run.type === 'line-break') breaks += 1;
    else if (!isBlank) {
      if (breaks >= 2) groups.push([]);
      breaks = 0;
    }
    groups.at(-1)?.push(run);
  }
  return groups;
}

const words = (block: TextBlock): string => {
  if (block.type === 'list')
    return block.items.map((item) => `${inlineText(item.children)} ${item.list ? words(item.list) : ''}`).join(' ');
  if (block.type === 'table') return [block.head, ...block.rows].flat().map(inlineText).join(' ');
  return inlineText(block.children);
};

const itemsApart = (list: ListBlock): string =>
  list.items.map((item) => oneLine(inlineText(item.children))).join('   ');

/** A block with what its looks say; `spaced` keeps the borders of elements, null where they are not known. */
export function toMarked(block: TextBlock, spaced: string | null, look: Look): MarkedText {
  const text = oneLine(words(block));
  const runs = 'children' in block ? block.children : [];
  return {
    kind: 'text',
    block,
    text,
    spaced: (spaced ?? (block.type === 'list' ? itemsApart(block) : text)).trim(),
    align: look.align,
    bold: runs.length > 0 && isAll(runs, 'bold'),
    italic: runs.length > 0 && isAll(runs, 'italic'),
    role: look.role,
    afterGap: false,
  };
}
