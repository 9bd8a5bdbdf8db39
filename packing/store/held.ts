import type { Locale } from '../../i18n/locales';
import { readDocuments, writeChunk } from './chunk-files';
import type { HeldChunk, Row } from './ledger';
import { logError } from '../../press/log';
import type { Packed } from '../make/pack-document';

/** Where the chunks of a manifest stand: by kind, news from the oldest to the newest, pictures last. */
const order = ['shell', 'front', 'reference', 'programmes', 'news', 'pictures'];

const rankOf = ({ entry }: HeldChunk): number => order.indexOf(entry.id.replace(/-\d+$/, ''));

/** The chunks in the manifest's order; those of one rank stay as they are. */
export const inOrder = (chunks: readonly HeldChunk[]): HeldChunk[] =>
  [...chunks].sort((one, other) => rankOf(one) - rankOf(other));

export const isNews = ({ entry }: HeldChunk): boolean => entry.id.startsWith('news-');

/** Of each document, the row that counts: a later chunk's wins. */
export function winningRows(chunks: readonly HeldChunk[]): Map<string, Row> {
  return new Map(chunks.flatMap(({ entry, rows }) => (entry.kind === 'text' ? rows.map((row) => [row.id, row]) : [])));
}

/** Writes a text chunk. */
export async function writeText(locale: Locale, id: string, packed: readonly Packed[]): Promise<HeldChunk> {
  const documents = packed.map(({ document }) => document);
  const content = { format: 1, documents };
  const entry = await writeChunk(locale, { id, kind: 'text', documents: documents.length, content });
  return { entry, rows: packed.map(({ row }) => row) };
}

/** The documents of a chunk with their rows. */
export async function readPacked(locale: Locale, { entry, rows }: HeldChunk): Promise<Packed[]> {
  const documents = await readDocuments(locale, entry);
  return documents.flatMap((document, place) => {
    const row = rows[place];
    return row ? { document, row } : [];
  });
}

/** Takes documents out of every chunk that holds them, in whatever version; a chunk that is left with none goes. */
export async function removeDocuments(
  locale: Locale,
  chunks: readonly HeldChunk[],
  isGone: (id: string) => boolean,
): Promise<HeldChunk[]> {
  const kept: HeldChunk[] = [];
  for (const chunk of chunks) {
    if (chunk.entry.kind !== 'text' || !chunk.rows.some(({ id }) => isGone(id))) kept.push(chunk);
    else {
      const left = (await readPacked(locale, chunk)).filter(({ row }) => !isGone(row.id));
      if (left.length > 0) kept.push(await writeText(locale, chunk.entry.id, left));
    }
  }
  return kept;
}

/** Leaves out chunks of which every document stands in a later one too. */
export function dropSuperseded(chunks: readonly HeldChunk[]): HeldChunk[] {
  const current = winningRows(chunks);
  return chunks.filter(({ entry, rows }) => entry.kind !== 'text' || rows.some((row) => current.get(row.id) === row));
}

/** Says that a document is too long for a pack; it is read on the site alone. */
export function reportTooLong(url: string): void {
  logError(new Error(`${url} is too long for a pack and is left out of it.`));
}
