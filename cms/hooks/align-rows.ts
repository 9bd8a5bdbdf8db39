import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';

type Row = Readonly<Record<string, unknown>>;

/**
 * Payload keeps the other languages' texts of a row by its place, not by its id: when rows were moved or removed, a
 * document would get another document's English title. So the rows that are public are first put in the new order.
 */
export function alignRows(collection: CollectionSlug, field: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const before = req.context.publicBefore;
    const isPublicSave = req.context.saving?.isDraft !== true && before !== null && before !== undefined;
    const rows = rowsOf(data[field]);
    const publicRows = rowsOf(before?.[field]);
    if (!isPublicSave || rows.every((row, index) => publicRows[index] === undefined || publicRows[index].id === row.id))
      return data;
    const byId = new Map(publicRows.map((row) => [row.id, row]));
    await req.payload.db.updateOne({
      collection,
      id: originalDoc?.id,
      req,
      data: { ...before, [field]: rows.map((row) => byId.get(row.id) ?? withoutTexts(row)) },
    });
    return data;
  };
}

/** A row that is new to readers: its texts come with this save, in this language only. */
function withoutTexts(row: Row): Row {
  const { title: _title, ...rest } = row;
  return rest;
}

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);
