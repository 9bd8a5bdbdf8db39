import { z } from 'zod';
import type { Locale } from '../../../i18n/locales';
import { fieldNames, type FieldName } from './fields';

/** What the last import into one language found and wrote. */
export interface ImportRecord {
  /** Hash of everything that was found. */
  readonly content: string;
  /** Hash of each field as it was found. */
  readonly fields: Readonly<Record<FieldName, string>>;
  /** An editor had changed the item, so what was written waits for somebody to look at it. */
  readonly held: boolean;
}

const record = z.object({
  content: z.string(),
  fields: z.record(z.enum(fieldNames), z.string()),
  held: z.boolean(),
});

const records = z.record(z.string(), record);

/** The records that an item keeps, by language. A value that cannot be read counts as none. */
export function readRecords(kept: string | null | undefined): Readonly<Record<string, ImportRecord>> {
  try {
    return records.parse(JSON.parse(kept ?? '{}'));
  } catch {
    return {};
  }
}

/** The records as an item keeps them, with that of one language put in. */
export const writeRecord = (kept: string | null | undefined, locale: Locale, fresh: ImportRecord): string =>
  JSON.stringify({ ...readRecords(kept), [locale]: fresh });
