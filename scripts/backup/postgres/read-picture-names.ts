import { sql } from '@payloadcms/db-postgres';
import { pictureColumns } from '../picture-columns';
import { quote, readTables } from './catalog';
import type { Connection } from './connection';

/** The names of all files that the database says are in the media folder. */
export async function readPictureNames(connection: Connection): Promise<Set<string>> {
  const columns = (await readTables(connection)).get('media') ?? [];
  const names = new Set<string>();
  for (const column of pictureColumns(columns.map(({ name }) => name))) {
    const quoted = sql.raw(quote(column));
    const { rows } = await connection.execute(sql`SELECT ${quoted} AS name FROM media WHERE ${quoted} IS NOT NULL`);
    for (const { name } of rows) names.add(String(name));
  }
  return names;
}
