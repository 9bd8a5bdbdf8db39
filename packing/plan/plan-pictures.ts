import { createNumbering, fill, isNews, toMake, winning, without } from './chunks';
import type { PlannedChunk, Sized } from './chunks';

/** So many pictures go into packs, those of the newest news first: the manifest has to stay short. */
const MOST = 48;

/** Addresses of all pictures that chunks of text show: of programmes and pages first, then of news from the newest. */
function picturesShown(texts: readonly PlannedChunk[]): string[] {
  const current = winning(texts);
  const inTurn = [...texts.filter((chunk) => !isNews(chunk)), ...texts.filter(isNews).reverse()];
  const shown = inTurn
    .flatMap(({ content }) => [...content].reverse())
    .filter((one) => current.get(one.row.id) === one);
  return [...new Set(shown.flatMap(({ row }) => row.pictures ?? []))];
}

/** Addresses of the pictures that belong into the pack and are not in it, the most wanted first. */
export function missingPictures(texts: readonly PlannedChunk[], before: readonly PlannedChunk[]): string[] {
  const there = winning(before);
  return picturesShown(texts)
    .slice(0, MOST)
    .filter((url) => !there.has(url));
}

/**
 * Plans the chunks of pictures. What no document shows any more is taken out; so are chunks of which nothing is wanted.
 * @param texts the chunks of text as they are to be
 * @param before the chunks of pictures in the pack
 * @param missing those pictures of `missingPictures` that there are
 */
export function planPictures(
  texts: readonly PlannedChunk[],
  before: readonly PlannedChunk[],
  missing: readonly Sized[],
  lastNumber: number,
): PlannedChunk[] {
  const shown = picturesShown(texts);
  const [all, wanted] = [new Set(shown), new Set(shown.slice(0, MOST))];
  const numbering = createNumbering([...texts, ...before], lastNumber);
  const kept = without(
    before.filter(({ content }) => content.some(({ row }) => wanted.has(row.id))),
    (url) => !all.has(url),
  );
  // The newest last, as with news.
  const added = fill([...missing].reverse()).map((run) => toMake(numbering.next('pictures'), run));
  return [...kept, ...added];
}
