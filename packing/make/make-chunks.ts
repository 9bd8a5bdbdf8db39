import { budgets } from '../../config/budgets';
import type { Locale } from '../../i18n/locales';
import { logError } from '../../press/log';
import { createNumbering, inOrder, isPictures, type PlannedChunk } from '../plan/chunks';
import { readChunk, writeChunk } from '../store/chunk-files';
import { keyOf, type Row, type StoredChunk } from '../store/ledger';
import type { Packed, Spool } from './spool';

/** Reads documents and pictures: out of the spool, or out of the chunk that holds them. */
function createReader(locale: Locale, before: readonly StoredChunk[], spool: Spool): (row: Row) => Promise<Packed> {
  const homes = new Map(
    before.flatMap((chunk) => chunk.rows.map((row, place) => [keyOf(row), { chunk, place }] as const)),
  );
  let opened: { readonly chunk: StoredChunk; readonly content: readonly Packed[] } | undefined;
  return async (row) => {
    const home = homes.get(keyOf(row));
    const spooled = await spool.get(row);
    if (spooled || !home) return spooled ?? Promise.reject(new Error(`${row.id} is in no chunk and was not rendered.`));
    if (opened?.chunk !== home.chunk)
      opened = { chunk: home.chunk, content: await readChunk(locale, home.chunk.entry) };
    const found = opened.content[home.place];
    return found ?? Promise.reject(new Error(`${home.chunk.entry.url} does not hold ${row.id}.`));
  };
}

/**
 * Makes the chunks of a plan that are not there yet. One that turns out too long becomes two.
 * @param before all chunks of the pack as it is, out of which documents may be taken
 * @returns the plan's chunks in the manifest's order
 */
export async function makeChunks(
  locale: Locale,
  plan: readonly PlannedChunk[],
  before: readonly StoredChunk[],
  spool: Spool,
  lastNumber: number,
): Promise<StoredChunk[]> {
  const read = createReader(locale, before, spool);
  const numbering = createNumbering(plan, lastNumber);

  async function make(id: string, rows: readonly Row[]): Promise<StoredChunk[]> {
    const content: Packed[] = [];
    for (const row of rows) content.push(await read(row));
    const name = isPictures({ id }) ? 'pictures' : 'documents';
    const kind = name === 'pictures' ? name : 'text';
    const chunk = { id, kind, documents: rows.length } as const;
    const made = await writeChunk(locale, chunk, { format: 1, [name]: content }, rows);
    // One that is too long is in no manifest: its file goes with those that were replaced.
    if (made.entry.bytes <= budgets.chunk) return [made];
    if (rows.length === 1) {
      logError(new Error(`${content[0]?.url} is too long for a pack and is left out of it.`));
      return [];
    }
    const half = Math.ceil(rows.length / 2);
    const other = numbering.next(kind === 'text' ? 'news' : kind);
    return [...(await make(id, rows.slice(0, half))), ...(await make(other, rows.slice(half)))];
  }

  const made: StoredChunk[] = [];
  for (const { id, content, stored } of plan) {
    const rows = content.map(({ row }) => row);
    made.push(...(stored ? [stored] : await make(id, rows)));
  }
  return inOrder(made, ({ entry }) => entry.id);
}
