import { MAX_DEPTH } from '../limits';
import { scanTags, type Tag } from './scan-tags';

export const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements that real pages leave open and that a parser closes itself; they nest only where others here do. */
const SELF_CLOSING = new Set(
  'html head body p li dt dd td th tr tbody thead tfoot colgroup option optgroup'.split(' '),
);
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** How much a parser may have to do for a page: elements open at each tag, and formatting that it must open anew. */
const MOST_DEPTH_WORK = 60_000_000;
const MOST_FORMATTING_WORK = 1_000_000;

/** Follows what a standard parser has open while it reads a page. */
class OpenElements {
  private readonly stack: string[] = [];
  /** For each formatting element that is open, how many tables were open before it; a tag in a table closes none outside. */
  private readonly formatting = new Map<string, number[]>();
  private tables = 0;
  formattingCount = 0;

  get depth(): number {
    return this.stack.length;
  }

  take({ name, isEnd }: Tag): void {
    if (name === 'table') this.tables = Math.max(0, this.tables + (isEnd ? -1 : 1));
    if (FORMATTING.has(name)) this.takeFormatting(name, isEnd);
    else if (!isEnd) this.stack.push(name);
    else {
      const at = this.stack.lastIndexOf(name);
      const table = name === 'table' ? -1 : this.stack.lastIndexOf('table');
      if (at > table) this.stack.length = at;
    }
  }

  private takeFormatting(name: string, isEnd: boolean): void {
    const open = this.formatting.get(name) ?? [];
    this.formatting.set(name, open);
    if (!isEnd) {
      open.push(this.tables);
      this.formattingCount += 1;
    } else if ((open.at(-1) ?? -1) >= this.tables) {
      open.pop();
      this.formattingCount -= 1;
    }
  }
}

/**
 * Whether a standard HTML parser takes a page in reasonable time and room: its work grows with the depth of the page, and
 * with formatting elements that are left open, which it opens anew in every paragraph.
 */
export function isWithinParserLimits(html: string): boolean {
  const open = new OpenElements();
  let depthWork = 0;
  let formattingWork = 0;
  for (const tag of scanTags(html)) {
    if (VOID.has(tag.name)) continue;
    if (!SELF_CLOSING.has(tag.name)) open.take(tag);
    depthWork += open.depth;
    formattingWork += open.formattingCount;
    if (open.depth + open.formattingCount > MAX_DEPTH * 2) return false;
    if (depthWork > MOST_DEPTH_WORK || formattingWork > MOST_FORMATTING_WORK) return false;
  }
  return true;
}
