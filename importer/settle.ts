import type { Block } from '../model/block';
import { joinCaptions, dropRepeats } from './blocks/captions';
import { dropEndMarks } from './blocks/end-mark';
import { settleHeadings } from './blocks/headings';
import { gatherLists } from './blocks/lists';
import { isText, type Marked } from './blocks/marked';
import { separateFacts } from './blocks/separate-facts';
import { findDefinitions } from './facts/abbreviations';
import { CollectedFacts, type StatedFacts } from './facts/collected';
import type { ImportedItem, ImportedPicture } from './item';
import { MAX_BLOCKS } from './limits';
import { RejectedInput } from './rejected-input';
import { sayWarning } from './messages';
import { toCleanAddress, toSourceKey } from './source-key';
import { saysSame } from './text/fold';

/** An item whose title is known and whose text still holds lines of facts, captions and the page's own words. */
export interface RawItem {
  readonly title: string;
  /** What stands between the title and the text: facts, perhaps a summary or a picture. */
  readonly before: readonly Marked[];
  readonly body: readonly Marked[];
  /** What stands after the text: an author perhaps, then the rest of the page. */
  readonly after: readonly Marked[];
  readonly stated: StatedFacts;
  /** A summary that a feed or the page's data gives. */
  readonly summary: string | null;
  readonly source: { readonly name: string | null; readonly url: string | null };
  /** The item's own address or the id that its feed gives it. */
  readonly identity: string | null;
}

/** Cuts marked blocks into blocks and the pictures that stand between them. */
function layOut(all: readonly Marked[]): { blocks: Block[]; pictures: ImportedPicture[] } {
  const blocks: Block[] = [];
  const pictures: ImportedPicture[] = [];
  for (const marked of all) {
    if (isText(marked)) blocks.push(marked.block);
    else pictures.push({ url: marked.url, alt: marked.alt, caption: marked.caption, before: blocks.length });
  }
  return { blocks, pictures };
}

/** A stated summary says something only where it is not the beginning of the text, cut off. */
function pickSummary(lead: string | null, stated: string | null, title: string, all: readonly Marked[]): string | null {
  if (lead) return lead;
  if (!stated || stated.length < 30 || saysSame(stated, title)) return null;
  const start = stated.replace(/[\s.…[\]]+$/, '').slice(0, 60);
  const opening = all
    .filter(isText)
    .slice(0, 4)
    .map((marked) => marked.text);
  return opening.some((text) => text.includes(start)) ? null : stated;
}

/**
 * Settles an item: facts out of the text, captions to their pictures, lists and headings as such.
 * @throws RejectedInput when it has more parts than any real one
 */
export function settleItem(raw: RawItem): ImportedItem {
  if (raw.before.length + raw.body.length > MAX_BLOCKS) throw new RejectedInput('tooComplex');
  const facts = new CollectedFacts();
  const separated = separateFacts(raw, facts);
  const settled = settleHeadings(gatherLists(dropEndMarks(joinCaptions(dropRepeats(separated.blocks)))));
  const { blocks, pictures } = layOut(settled);
  const publishedAt = facts.publishedAt(raw.stated.date);
  const summary = pickSummary(separated.lead, raw.summary, raw.title, settled);
  const text = settled.map((marked) => (isText(marked) ? marked.text : (marked.caption ?? ''))).join('\n');
  const impossible = facts.impossible ?? raw.stated.impossible;
  const warnings = [
    ...(publishedAt === null
      ? [impossible ? sayWarning('impossibleDate', { date: impossible }) : sayWarning('noDate')]
      : []),
    ...(blocks.length === 0 ? [sayWarning('noBody')] : []),
  ];
  return {
    title: raw.title,
    publishedAt,
    author: facts.author(raw.stated.authors),
    views: facts.views(raw.stated.views),
    summary,
    blocks,
    pictures,
    source: { name: facts.source() ?? raw.source.name, url: raw.source.url && toCleanAddress(raw.source.url) },
    sourceKey: toSourceKey(raw.identity, raw.title, publishedAt),
    abbreviations: findDefinitions(`${raw.title}\n${summary ?? ''}\n${text}`),
    warnings,
  };
}
