import { bytesOf, createNumbering, fill, inOrder, isNews, toMake, winning, without } from './chunks';
import type { PlannedChunk, Sized } from './chunks';
import { groupIds, groupOf, type GroupId } from './subjects';

/** A group up to this length is made again as a whole when one of its documents changes, in bytes. */
const LIGHT = 6_000;

/** The newest chunk of news takes more documents in as long as it is no longer than this, in bytes. */
const TINY = 2_500;

/** The newest items stand in chunks apart from the rest: they are what a phone with little room takes. */
const NEWEST = 20;
const NEWEST_IN_ONE = 10;

/** So many chunks of one tier are made into one: bytes from, bytes below, how many. */
const tiers = [
  { from: 0, below: 8_000, many: 8 },
  { from: 8_000, below: 24_000, many: 3 },
] as const;

const idsOf = (content: readonly Sized[]): Set<string> => new Set(content.map(({ row }) => row.id));

/** Those that the chunks hold in another version, or not at all. */
function changedOf(content: readonly Sized[], chunks: readonly PlannedChunk[]): Sized[] {
  const current = winning(chunks);
  return content.filter(({ row }) => current.get(row.id)?.row.hash !== row.hash);
}

/** Of some of the chunks, the documents that no later chunk has in another version. */
function currentOf(some: readonly PlannedChunk[], chunks: readonly PlannedChunk[]): Sized[] {
  const current = winning(chunks);
  return some.flatMap(({ content }) => content.filter((one) => current.get(one.row.id) === one));
}

/**
 * Places all documents of a group. A light chunk is made again; of a heavy one only what has changed goes out, among the
 * news, until more than half of it has been replaced in this way.
 */
function placeGroup(chunks: readonly PlannedChunk[], id: GroupId, content: readonly Sized[]) {
  const changed = content.length > 0 ? changedOf(content, chunks) : [];
  if (changed.length === 0) return { chunks, amongNews: [] };
  const chunk = chunks.find((one) => one.id === id);
  if (chunk && id !== 'front' && bytesOf(chunk) > LIGHT) {
    const isChanged = idsOf(changed);
    const left = currentOf([chunk], chunks).filter(({ row }) => !isChanged.has(row.id));
    if (left.length * 2 >= chunk.content.length) return { chunks, amongNews: changed };
  }
  const [fitting = [], ...rest] = fill(content);
  const mine = idsOf(content);
  const others = without(chunks, (one) => mine.has(one)).filter((one) => one.id !== id);
  return { chunks: [...others, toMake(id, fitting)], amongNews: rest.flat() };
}

/** Adds changed documents as the newest chunks of news; a tiny newest one is made again with them. */
function addNews(chunks: readonly PlannedChunk[], content: readonly Sized[], next: () => string): PlannedChunk[] {
  if (content.length === 0) return [...chunks];
  const changed = idsOf(content);
  const newest = chunks.filter(isNews).at(-1);
  const absorbed = newest && bytesOf(newest) <= TINY ? [newest] : [];
  const before = currentOf(absorbed, chunks).filter(({ row }) => !changed.has(row.id));
  const all = [...before, ...content];
  const newer = all.slice(-NEWEST);
  const parts = [all.slice(0, -NEWEST), newer.slice(0, NEWEST_IN_ONE), newer.slice(NEWEST_IN_ONE)];
  const made = parts.flatMap(fill).map((run) => toMake(next(), run));
  return [...chunks.filter((chunk) => !absorbed.includes(chunk)), ...made];
}

/**
 * Makes few chunks of many small ones, so that the manifest stays short. It costs phones what is in them once more, so
 * it happens seldom: a document is merged twice in its life.
 */
function mergeNews(chunks: readonly PlannedChunk[], next: () => string): PlannedChunk[] {
  const ofTier = ({ from, below }: (typeof tiers)[number]): PlannedChunk[] =>
    chunks.filter((chunk) => isNews(chunk) && bytesOf(chunk) >= from && bytesOf(chunk) < below);
  const tier = tiers.find((one) => ofTier(one).length >= one.many);
  if (!tier) return [...chunks];
  const full = ofTier(tier);
  const merged = fill(currentOf(full, chunks)).map((run) => toMake(next(), run));
  return chunks.flatMap((chunk) => (chunk === full.at(-1) ? merged : full.includes(chunk) ? [] : [chunk]));
}

/**
 * Plans the chunks of text: each is kept, or names the documents that it is to be made of.
 * @param before the chunks in the pack, in the manifest's order
 * @param rendered documents as they are now, in the order in which they are to stand; of a group either all or none
 * @param gone ids that readers may no longer see: they leave every chunk, in whatever version
 * @param lastNumber the highest number that a chunk was ever given
 */
export function planChunks(
  before: readonly PlannedChunk[],
  rendered: readonly Sized[],
  gone: ReadonlySet<string>,
  lastNumber: number,
): PlannedChunk[] {
  const numbering = createNumbering(before, lastNumber);
  const next = (): string => numbering.next('news');
  let chunks: readonly PlannedChunk[] = without(before, (id) => gone.has(id));
  const amongNews: Sized[] = [];
  for (const group of groupIds) {
    const content = rendered.filter(({ row }) => groupOf(row.id) === group);
    const placed = placeGroup(chunks, group, content);
    chunks = placed.chunks;
    amongNews.push(...placed.amongNews);
  }
  const news = rendered.filter(({ row }) => groupOf(row.id) === 'news');
  chunks = mergeNews(addNews(chunks, [...changedOf(news, chunks), ...amongNews], next), next);
  // A chunk of which every document stands in a later one too is of no more use.
  const current = winning(chunks);
  const isOfUse = ({ content }: PlannedChunk): boolean => content.some((one) => current.get(one.row.id) === one);
  return inOrder(chunks.filter(isOfUse), ({ id }) => id);
}
