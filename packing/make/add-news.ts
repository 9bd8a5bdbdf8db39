import type { Locale } from '../../i18n/locales';
import { isNews, readPacked, winningRows } from '../store/held';
import type { HeldChunk } from '../store/ledger';
import type { Packed } from './pack-document';
import { createPacker } from './packer';

/** The newest chunk takes more documents in as long as it weighs no more than this, in bytes. */
const TINY = 2_500;

/** So many chunks of one tier are made into one: bytes from, bytes below, how many. */
const tiers = [
  { from: 0, below: 8_000, many: 8 },
  { from: 8_000, below: 24_000, many: 3 },
] as const;

/** Documents of these chunks that no later chunk has in another version. */
async function readCurrent(locale: Locale, chunks: readonly HeldChunk[], all: readonly HeldChunk[]): Promise<Packed[]> {
  const current = winningRows(all);
  const found: Packed[] = [];
  for (const chunk of chunks)
    found.push(...(await readPacked(locale, chunk)).filter(({ row }) => current.get(row.id) === row));
  return found;
}

/** Adds changed documents as the newest chunk of news; a tiny newest one is made again with them. */
export async function addNews(
  locale: Locale,
  chunks: readonly HeldChunk[],
  packed: readonly Packed[],
  nextId: () => string,
): Promise<HeldChunk[]> {
  if (packed.length === 0) return [...chunks];
  const newest = chunks.filter(isNews).at(-1);
  const absorbed = newest && newest.entry.bytes <= TINY ? newest : null;
  const changed = new Set(packed.map(({ row }) => row.id));
  const before = absorbed ? await readCurrent(locale, [absorbed], chunks) : [];
  const packer = createPacker(locale, nextId);
  for (const one of [...before.filter(({ row }) => !changed.has(row.id)), ...packed]) await packer.add(one);
  await packer.flush();
  return [...chunks.filter((chunk) => chunk !== absorbed), ...packer.made];
}

/**
 * Makes few chunks of many small ones, so that the manifest stays short. It costs phones what is in them once more, so
 * it happens seldom: a document is merged twice in its life.
 */
export async function mergeNews(
  locale: Locale,
  chunks: readonly HeldChunk[],
  nextId: () => string,
): Promise<HeldChunk[]> {
  const news = chunks.filter(isNews);
  const full = tiers
    .map(({ from, below, many }) => ({
      many,
      group: news.filter(({ entry }) => entry.bytes >= from && entry.bytes < below),
    }))
    .find(({ group, many }) => group.length >= many)?.group;
  const last = full?.at(-1);
  if (!full || !last) return [...chunks];
  const packer = createPacker(locale, nextId);
  for (const one of await readCurrent(locale, full, chunks)) await packer.add(one);
  await packer.flush();
  return chunks.flatMap((chunk) => (chunk === last ? packer.made : full.includes(chunk) ? [] : [chunk]));
}
