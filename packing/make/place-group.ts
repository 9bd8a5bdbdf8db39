import type { Locale } from '../../i18n/locales';
import { measure } from '../store/chunk-files';
import { inOrder, removeDocuments, winningRows, writeText } from '../store/held';
import type { HeldChunk } from '../store/ledger';
import type { Packed } from './pack-document';
import { FULL } from './packer';

/** A chunk of few documents, kept under one name. */
export type GroupId = 'front' | 'reference' | 'programmes';

/** A chunk up to this weight is made again as a whole when one of its documents changes, in bytes. */
const LIGHT = 6_000;

/** The chunks with a group in its place, and documents of it that are to go into the newest chunk of news. */
export interface Placed {
  readonly chunks: HeldChunk[];
  readonly patches: readonly Packed[];
}

/** Writes a group anew; what does not fit, from its end, goes elsewhere. */
async function rewrite(
  locale: Locale,
  chunks: readonly HeldChunk[],
  id: GroupId,
  packed: readonly Packed[],
): Promise<Placed> {
  const mine = new Set(packed.map(({ row }) => row.id));
  let fitting = packed;
  while (fitting.length > 0 && (await measure(fitting.map(({ document }) => document))) > FULL)
    fitting = fitting.slice(0, -1);
  const others = (
    await removeDocuments(
      locale,
      chunks.filter(({ entry }) => entry.id !== id),
      (one) => mine.has(one),
    )
  ).concat(fitting.length > 0 ? [await writeText(locale, id, fitting)] : []);
  return { chunks: inOrder(others), patches: packed.slice(fitting.length) };
}

/**
 * Brings a group's chunk up to date with all of its documents. A light one is made again; of a heavy one only what has
 * changed goes out, as patches, until more than half of it has been replaced in this way.
 * @param isMember whether a document of this id belongs to the group, so that one that is gone is taken out
 */
export async function placeGroup(
  locale: Locale,
  before: readonly HeldChunk[],
  id: GroupId,
  packed: readonly Packed[],
  isMember: (id: string) => boolean,
): Promise<Placed> {
  const wanted = new Set(packed.map(({ row }) => row.id));
  const chunks = await removeDocuments(locale, before, (one) => isMember(one) && !wanted.has(one));
  const rows = winningRows(chunks);
  const changed = packed.filter(({ row }) => rows.get(row.id)?.hash !== row.hash);
  if (changed.length === 0) return { chunks, patches: [] };
  const chunk = chunks.find(({ entry }) => entry.id === id);
  const isChanged = new Set(changed.map(({ row }) => row.id));
  const left = chunk?.rows.filter((row) => rows.get(row.id) === row && !isChanged.has(row.id)).length ?? 0;
  if (!chunk || id === 'front' || chunk.entry.bytes <= LIGHT || left * 2 < chunk.rows.length)
    return rewrite(locale, chunks, id, packed);
  return { chunks, patches: changed };
}
