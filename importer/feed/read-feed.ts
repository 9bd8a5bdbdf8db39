import { dropEndMark } from '../blocks/end-mark';
import { readDate } from '../facts/dates';
import { isNobody, splitNames } from '../facts/names';
import { Amounts } from '../html/measure';
import { cleanPage } from '../html/clean';
import { parseFragment } from '../html/parse';
import { readPicture, toAbsolute } from '../html/picture';
import { toMarkedBlocks } from '../html/to-blocks';
import { isText, plainParagraph, type Marked } from '../blocks/marked';
import { RejectedInput } from '../rejected-input';
import type { RawItem } from '../settle';
import { oneLine } from '../text/tidy';
import { cutEntries } from './cut-entries';
import { Fields } from './fields';

/** One entry of a feed: its name in it, and its item or why there is none. */
export type Entry = { readonly entry: string; readonly read: () => RawItem };

interface Feed {
  readonly title: string | null;
  readonly link: string | null;
  readonly authors: readonly string[];
}

/** The address of an entry: a link's text in RSS, the href of the link that is no "self" or "enclosure" in Atom. */
function linkOf(fields: Fields, base: string | null): string | null {
  for (const link of fields.all('link', 'atom:link')) {
    const rel = link.attribs.rel ?? 'alternate';
    if (link.attribs.href && rel === 'alternate') return toAbsolute(link.attribs.href, base);
  }
  const text = fields.line('link', 'feedburner:origlink');
  const guid = fields.all('guid')[0];
  const permanent =
    guid && guid.attribs.ispermalink !== 'false' && guid.attribs.isPermaLink !== 'false' ? fields.line('guid') : null;
  return (
    toAbsolute(text ?? undefined, base) ??
    (permanent && /^https?:/i.test(permanent) ? toAbsolute(permanent, base) : null)
  );
}

/** "name@example.vn (Văn Yên)" is how RSS writes an author. */
const personOf = (text: string): string => /\(([^)]{2,80})\)/.exec(text)?.[1] ?? text;

function authorsOf(fields: Fields): string[] {
  const named = fields.all('author', 'dc:creator', 'creator', 'itunes:author').flatMap((element) => {
    const name = element.childNodes.find((child) => 'tagName' in child && child.tagName.toLowerCase() === 'name');
    return [name ?? element];
  });
  const texts = named.length > 0 ? fields.lines('name').concat(fields.lines('dc:creator', 'creator')) : [];
  const plain = fields.all('author').some((element) => element.childNodes.some((child) => 'tagName' in child))
    ? []
    : fields.lines('author', 'itunes:author');
  return [...new Set([...texts, ...plain].map(personOf).flatMap(splitNames))].filter(
    (name) => !isNobody(name) && !name.includes('@'),
  );
}

function blocksOf(html: string | null, base: string | null): Marked[] {
  if (html === null) return [];
  // Text without markup keeps its paragraphs by its lines.
  if (!/<[a-z!/]/i.test(html) && !/&[a-z#]/i.test(html))
    return html.split(/\n+/).map(oneLine).filter(Boolean).map(plainParagraph);
  const $ = parseFragment(html);
  cleanPage($);
  const body = $('body').get(0);
  return body ? toMarkedBlocks(body, { base, amounts: new Amounts(body) }) : [];
}

/** A picture that the entry carries beside its text: an enclosure or media element. */
function pictureOf(fields: Fields, base: string | null): Marked[] {
  for (const element of fields.all('enclosure', 'media:content', 'media:thumbnail')) {
    const { url, type = '', medium = '' } = element.attribs;
    if (!url || !(type.startsWith('image/') || medium === 'image' || /\.(?:jpe?g|png|webp)(?:$|\?)/i.test(url)))
      continue;
    element.attribs.src = url;
    const picture = readPicture(element, base);
    if (picture) return [picture];
  }
  return [];
}

function readEntry(fields: Fields, feed: Feed, url: string | null, id: string | null): RawItem {
  const title = fields.line('title', 'dc:title');
  if (!title) throw new RejectedInput('noTitle');
  const base = url ?? feed.link;
  const content = fields.html('content:encoded', 'content', 'encoded', 'fulltext', 'body');
  const description = fields.html('description', 'summary', 'dc:description');
  const blocks = blocksOf(content ?? description, base);
  const own = authorsOf(fields);
  const day = fields.line(
    'pubdate',
    'published',
    'dc:date',
    'date',
    'issued',
    'dcterms:created',
    'updated',
    'modified',
  );
  const date = readDate(day);
  const summary =
    content && description
      ? blocksOf(description, base)
          .filter(isText)
          .map((marked) => marked.text)
          .join(' ')
      : null;
  return {
    title: dropEndMark(title),
    before: blocks.some((marked) => !isText(marked)) ? [] : pictureOf(fields, base),
    body: blocks,
    after: [],
    stated: {
      date,
      authors: own.length > 0 ? own : feed.authors,
      views: null,
      impossible: date ? null : (day?.slice(0, 40) ?? null),
    },
    summary: summary === '' ? null : summary,
    source: { name: fields.line('source') ?? feed.title, url },
    // An id that is no address is only unique within its feed.
    identity: url ?? (id === null ? null : `${feed.link ?? feed.title ?? ''}#${id}`),
  };
}

/** The entries of an RSS or Atom feed, broken or whole. Throws RejectedInput when it has none. */
export function listEntries(text: string, fetchedFrom: string | null): Entry[] {
  const { head, entries } = cutEntries(text);
  if (entries.length === 0) throw new RejectedInput('noEntries');
  const about = new Fields(head);
  const feed = {
    title: about.line('title'),
    link: linkOf(about, fetchedFrom) ?? fetchedFrom,
    authors: about.all('author').length > 0 ? about.lines('name') : [],
  };
  return entries.map((xml, index) => {
    const fields = new Fields(xml);
    const url = linkOf(fields, feed.link);
    const id = fields.line('guid', 'id');
    return { entry: id ?? url ?? String(index + 1), read: () => readEntry(fields, feed, url, id) };
  });
}
