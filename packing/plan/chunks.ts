import { budgets } from '../../config/budgets';
import type { Row, StoredChunk } from '../store/ledger';

/** A chunk is filled up to here, in estimated bytes; what is left is for the difference between estimate and truth. */
export const FULL = budgets.chunk - 4_000;

/** A document or picture that may go into a chunk. */
export interface Sized {
  readonly row: Row;
  /** About how much longer it makes its chunk as it travels. */
  readonly bytes: number;
}

/** A chunk as it is to be. */
export interface PlannedChunk {
  readonly id: string;
  readonly content: readonly Sized[];
  /** The file that holds just this already; null where one has to be made. */
  readonly stored: StoredChunk | null;
}

/** A chunk that stays as it is, until the plan says otherwise. */
export function toPlanned(stored: StoredChunk): PlannedChunk {
  const bytes = stored.entry.bytes / stored.rows.length;
  return { id: stored.entry.id, content: stored.rows.map((row) => ({ row, bytes })), stored };
}

/** A chunk that has to be made. */
export const toMake = (id: string, content: readonly Sized[]): PlannedChunk => ({ id, content, stored: null });

const sum = (content: readonly Sized[]): number => content.reduce((total, { bytes }) => total + bytes, 0);

/** How long a chunk is; estimated where it has to be made. */
export const bytesOf = ({ content, stored }: PlannedChunk): number => stored?.entry.bytes ?? sum(content);

export const isNews = ({ id }: { readonly id: string }): boolean => id.startsWith('news-');
export const isPictures = ({ id }: { readonly id: string }): boolean => id.startsWith('pictures-');

/** Of each document, the version that counts: a later chunk's wins. */
export function winning(chunks: readonly PlannedChunk[]): Map<string, Sized> {
  return new Map(chunks.flatMap(({ content }) => content.map((one) => [one.row.id, one])));
}

/** The chunks without these documents, in whatever version; a chunk that is left with none goes. */
export function without(chunks: readonly PlannedChunk[], isGone: (id: string) => boolean): PlannedChunk[] {
  return chunks.flatMap((chunk) => {
    const left = chunk.content.filter(({ row }) => !isGone(row.id));
    if (left.length === chunk.content.length) return [chunk];
    return left.length > 0 ? [toMake(chunk.id, left)] : [];
  });
}

/** Divides documents into as few runs as chunks are needed, in their order. */
export function fill(content: readonly Sized[]): Sized[][] {
  const runs: Sized[][] = [];
  for (const one of content) {
    const last = runs.at(-1);
    if (last && sum(last) + one.bytes <= FULL) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Where chunks stand in a manifest: by name, news from the oldest to the newest, pictures last. */
const order = ['shell', 'front', 'reference', 'programmes', 'news', 'pictures'];

/** Chunks in the manifest's order; those of one name stay as they are. */
export function inOrder<Chunk>(chunks: readonly Chunk[], idOf: (chunk: Chunk) => string): Chunk[] {
  const rankOf = (chunk: Chunk): number => order.indexOf(idOf(chunk).replace(/-\d+$/, ''));
  return [...chunks].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Gives the next numbers for chunks: none that one of these has, and above `lastNumber`. */
export function createNumbering(chunks: readonly { readonly id: string }[], lastNumber: number) {
  let last = Math.max(lastNumber, ...chunks.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  return { next: (name: 'news' | 'pictures') => `${name}-${(last += 1)}`, last: () => last };
}
