import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isUpToDate } from '../check-migrations';
import { POSTGRES_FOLDER, type Manifest } from '../manifest';
import { hasCode, Refusal } from '../refusal';
import type { Restorable, Studio } from '../restorer';
import { readMigrations } from './catalog';
import { withPostgres } from './connection';
import { replaceTables } from './replace-tables';
import { inspectRows, type TableRows } from './table-rows';
import { SEQUENCES, tableFile } from './take-snapshot';

/** An upload's files are on the disk before its row is in the database, in milliseconds at most. */
const longestUpload = 5 * 60_000;

/**
 * Checks the PostgreSQL tables of an unpacked backup, and brings the live database to the schema of this build.
 * @param folder where the backup was unpacked
 * @throws Refusal when it cannot be restored here
 */
export async function preparePostgres(
  folder: string,
  manifest: Manifest,
  places: { readonly dataDir: string; readonly databaseUrl: string },
  studio: Studio,
): Promise<Restorable> {
  const tables = await readBackup(folder, manifest);
  const sequences = parseSequences(await readText(join(folder, SEQUENCES)));
  isUpToDate(manifest.migrations, studio.migrations, 'This backup');
  const done = await readLiveMigrations(places.databaseUrl);
  if (!isUpToDate(done, studio.migrations, 'The database here')) await studio.bringUpToDate(places);
  let picturesBefore: ReadonlySet<string> = new Set();
  return {
    replaceLive: async (whileLocked) => {
      const replaced = await replaceTables({ folder, manifest, tables, sequences, places, studio, whileLocked });
      picturesBefore = replaced.picturesBefore;
      return replaced.leftOut;
    },
    tables: tables.size,
    rows: [...tables.values()].reduce((sum, { rows }) => sum + rows, 0),
    settledAfter: longestUpload,
    picturesBefore: () => picturesBefore,
  };
}

async function readBackup(folder: string, manifest: Manifest): Promise<Map<string, TableRows>> {
  const tables = new Map<string, TableRows>();
  for (const name of Object.keys(manifest.files)) {
    if (!name.startsWith(POSTGRES_FOLDER) || !name.endsWith('.ndjson')) continue;
    const table = name.slice(POSTGRES_FOLDER.length, -'.ndjson'.length);
    tables.set(table, await inspectRows(join(folder, tableFile(table))));
  }
  if (!['payload_migrations', 'changes', 'news'].every((table) => tables.has(table))) {
    throw new Refusal('The database in this backup is not one of this app; nothing was changed.');
  }
  return tables;
}

/** A database that is not there yet has been through nothing; bringing it up to date makes it. */
async function readLiveMigrations(url: string): Promise<string[]> {
  try {
    return await withPostgres(url, readMigrations);
  } catch (error) {
    if (error instanceof Refusal && hasCode(error.cause, '3D000')) return [];
    throw error;
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function parseSequences(text: string): Map<string, bigint> {
  const parsed = z.record(z.string(), z.string().regex(/^\d{1,19}$/)).safeParse(text === '' ? null : JSON.parse(text));
  if (!parsed.success) throw new Refusal('The database in this backup is damaged; nothing was changed.');
  return new Map(Object.entries(parsed.data).map(([name, last]) => [name, BigInt(last)]));
}
