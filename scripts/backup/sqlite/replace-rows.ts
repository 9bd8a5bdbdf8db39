import type { Client } from '@libsql/client';
import { Refusal } from '../refusal';
import { whileBusy, withSqlite } from './connection';
import { quote, readTables } from './inspect';

/**
 * Puts all rows of a copy in the place of those of a live database, in one transaction: whoever reads it meanwhile sees
 * the old content or the new. Both have the same schema.
 * @param copy path of the database whose rows are wanted
 * @param whileLocked done inside the transaction, while nobody else can write; when it fails nothing is changed
 * @returns names of tables of the copy that the live database does not have and that were left out
 */
export function replaceRows(live: string, copy: string, whileLocked: () => Promise<void>): Promise<string[]> {
  return whileBusy(() =>
    withSqlite(live, async (connection) => {
      await connection.execute('PRAGMA synchronous = FULL');
      await connection.execute({ sql: 'ATTACH ? AS copy', args: [copy] });
      await connection.execute('BEGIN IMMEDIATE');
      try {
        const leftOut = await moveRows(connection);
        await whileLocked();
        await connection.execute('COMMIT');
        return leftOut;
      } catch (error) {
        await connection.execute('ROLLBACK');
        throw error;
      }
    }),
  );
}

async function moveRows(connection: Client): Promise<string[]> {
  const here = await readTables(connection, 'main');
  const there = await readTables(connection, 'copy');
  if (!here.has('changes')) {
    throw new Refusal(
      'The site is starting on this folder for the first time: run the command again in a moment; nothing was changed.',
    );
  }
  await connection.execute('CREATE TEMP TABLE changes_before AS SELECT scope, seq FROM main.changes');
  for (const [table, columns] of here) {
    const given = there.get(table);
    if (given === undefined) continue;
    if ([...given].sort().join() !== [...columns].sort().join()) {
      throw new Refusal(`The table ${table} has other columns in this backup than here; nothing was changed.`);
    }
    const list = columns.map(quote).join(', ');
    await connection.execute(`DELETE FROM main.${quote(table)}`);
    await connection.execute(`INSERT INTO main.${quote(table)} (${list}) SELECT ${list} FROM copy.${quote(table)}`);
  }
  await raiseIds(connection);
  await raiseChangeNumbers(connection);
  return [...there.keys()].filter((table) => !here.has(table));
}

/** New ids go on above the highest of both: links, packs and redirects remember those that were given out since the backup. */
async function raiseIds(connection: Client): Promise<void> {
  await connection.execute(
    `UPDATE main.sqlite_sequence SET seq = given.seq FROM copy.sqlite_sequence AS given
     WHERE given.name = sqlite_sequence.name AND given.seq > sqlite_sequence.seq`,
  );
  await connection.execute(
    `INSERT INTO main.sqlite_sequence (name, seq) SELECT name, seq FROM copy.sqlite_sequence
     WHERE name IN (SELECT name FROM main.sqlite_master) AND name NOT IN (SELECT name FROM main.sqlite_sequence)`,
  );
}

/** The row that counts all changes; a database in which nothing was ever published has none. */
export const everything = `INSERT INTO main.changes (scope, seq) VALUES ('*', 0) ON CONFLICT (scope) DO NOTHING`;

/** Running servers, and phones in the field, know things by change numbers: everything counts as changed just now. */
async function raiseChangeNumbers(connection: Client): Promise<void> {
  await connection.execute(
    `INSERT INTO main.changes (scope, seq) SELECT scope, seq FROM temp.changes_before
     WHERE scope NOT IN (SELECT scope FROM main.changes)`,
  );
  await connection.execute(everything);
  const { rows } = await connection.execute(
    `SELECT max((SELECT coalesce(max(seq), 0) FROM main.changes), (SELECT coalesce(max(seq), 0) FROM temp.changes_before)) AS highest`,
  );
  await connection.execute({ sql: 'UPDATE main.changes SET seq = ?', args: [Number(rows[0]?.highest) + 1] });
  await connection.execute('DROP TABLE temp.changes_before');
}
