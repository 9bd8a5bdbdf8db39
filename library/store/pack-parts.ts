import type { ChunkEntry } from '../../packs/format';
import type { PackState, Part } from '../../channel/messages';

/** Kinds of things in a pack, as the library names them. */
export const groups = ['news', 'programmes', 'pages', 'pictures', 'audio'] as const;

export type Group = (typeof groups)[number];

/** What a pack holds of a kind. `bytes` is what it takes up; the shell's are counted with the pages. */
export interface GroupSum {
  readonly group: Group;
  readonly documents: number;
  readonly bytes: number;
}

/** Bytes on the way for what everyone needs: of one language, and with the one that goes along with it. */
export interface Essential {
  readonly own: number;
  readonly all: number;
}

/** Something that can be fetched: what to ask the worker for, and its bytes on the way. */
export interface Offer {
  readonly name: 'essential' | 'texts' | 'update' | 'more' | 'pictures';
  readonly part: Part;
  readonly bytes: number;
}

const newsNumber = ({ id }: ChunkEntry): number => Number(/^news-(\d+)$/.exec(id)?.[1] ?? NaN);

function groupOf(entry: ChunkEntry): Group {
  if (entry.kind === 'pictures' || entry.kind === 'audio') return entry.kind;
  if (entry.id.startsWith('news-')) return 'news';
  return entry.id === 'programmes' ? 'programmes' : 'pages';
}

/** Bytes of chunks together. */
export const sumBytes = (entries: readonly ChunkEntry[]): number => entries.reduce((sum, { bytes }) => sum + bytes, 0);

/** What chunks hold, kind by kind, in a fixed order; kinds with nothing are left out. */
export function sumByGroup(entries: readonly ChunkEntry[]): readonly GroupSum[] {
  return groups
    .map((group) => {
      const own = entries.filter((entry) => groupOf(entry) === group);
      return { group, documents: own.reduce((sum, one) => sum + one.documents, 0), bytes: sumBytes(own) };
    })
    .filter(({ bytes }) => bytes > 0);
}

/** Whether a chunk belongs to what everyone needs, whatever its news. */
const isBase = (entry: ChunkEntry): boolean => groupOf(entry) === 'pages' || groupOf(entry) === 'programmes';

/** Whether a missing chunk is a newer state of what is held, or news from after it. */
function isUpdate(missing: ChunkEntry, held: readonly ChunkEntry[]): boolean {
  if (held.some(({ id }) => id === missing.id)) return true;
  const newest = Math.max(...held.map(newsNumber).filter((number) => number > 0));
  return newsNumber(missing) > newest;
}

/**
 * What to offer of a pack, with honest sizes: whatever is fetched brings the rest up to date first. `essential` is the
 * bytes of the part that everyone needs; where it holds all texts of the language, they are not offered once more.
 */
export function listOffers({ held, missing }: PackState, essential: Essential): readonly Offer[] {
  const texts = missing.filter(({ kind }) => kind === 'shell' || kind === 'text');
  const pictures = missing.filter(({ kind }) => kind === 'pictures');
  const offers: Offer[] = [];
  const all = sumBytes(texts);
  if (texts.some((entry) => isBase(entry) && !held.some(({ id }) => id === entry.id))) {
    if (essential.all > 0) offers.push({ name: 'essential', part: 'essential', bytes: essential.all });
    if (all > essential.own) offers.push({ name: 'texts', part: 'texts', bytes: all });
    return offers;
  }
  const changed = texts.filter((entry) => isUpdate(entry, held));
  const update = sumBytes(changed);
  if (update > 0) offers.push({ name: 'update', part: { ids: changed.map(({ id }) => id) }, bytes: update });
  if (all > update) offers.push({ name: 'more', part: 'texts', bytes: all });
  if (pictures.length > 0) offers.push({ name: 'pictures', part: 'pictures', bytes: update + sumBytes(pictures) });
  return offers;
}
