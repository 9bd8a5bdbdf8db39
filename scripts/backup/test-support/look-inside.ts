import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files';
import { withSqlite } from '../sqlite/connection';
import { quote, readTables } from '../sqlite/inspect';

/** All rows of all tables of a SQLite database, without the change numbers, which a restore raises. */
export function dumpSqlite(path: string): Promise<Record<string, string[]>> {
  return withSqlite(path, async (connection) => {
    const dump: Record<string, string[]> = {};
    for (const [table, columns] of await readTables(connection)) {
      if (table === 'changes') continue;
      const list = columns.map(quote).join(', ');
      const { rows } = await connection.execute(`SELECT ${list} FROM ${quote(table)}`);
      dump[table] = rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
    }
    return dump;
  });
}

/** The one value that a query gives. */
export function ask(path: string, query: string): Promise<unknown> {
  return withSqlite(path, async (connection) => Object.values((await connection.execute(query)).rows[0] ?? {})[0]);
}

/** Each file below a folder with its permissions and a hash of what it holds: two equal ones have not been touched. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const name of await listFiles(folder)) {
    const path = join(folder, name);
    prints[name] =
      `${statSync(path).mode.toString(8)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  }
  return prints;
}
