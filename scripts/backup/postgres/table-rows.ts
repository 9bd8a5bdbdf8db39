import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../refusal';

/** Length in characters, and number of rows, from which on a batch is full. */
const fullBatch = 1_000_000;
const mostRows = 500;

/** A table of an unpacked backup. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: number;
}

/**
 * Reads through a table's file and makes sure that each line is what it should be.
 * @throws Refusal when one is not
 */
export async function inspectRows(path: string): Promise<TableRows> {
  let columns: string[] | null = null;
  let rows = 0;
  for await (const line of linesOf(path)) {
    const values = parseLine(line);
    if (columns === null) columns = values.map(String);
    else if (values.length !== columns.length) throw damaged();
    else rows += 1;
  }
  if (columns === null) throw damaged();
  return { columns, rows: rows };
}

/** The rows of a table's file in batches, each a JSON array of rows. */
export async function* readBatches(path: string): AsyncGenerator<string> {
  let batch: string[] = [];
  let length = 0;
  let isHeader = true;
  for await (const line of linesOf(path)) {
    if (!isHeader) {
      batch.push(line);
      length += line.length;
    }
    isHeader = false;
    if (length < fullBatch && batch.length < mostRows) continue;
    yield `[${batch.join(',')}]`;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield `[${batch.join(',')}]`;
}

const damaged = () => new Refusal('The database in this backup is damaged; nothing was changed.');

const linesOf = (path: string) => createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });

function parseLine(line: string): unknown[] {
  try {
    const values: unknown = JSON.parse(line);
    if (Array.isArray(values) && values.every((value) => value === null || typeof value === 'string')) return values;
  } catch {
    // Said below.
  }
  throw damaged();
}
