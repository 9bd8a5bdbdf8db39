import { sql } from '@payloadcms/db-postgres';
import { setTimeout as sleep } from 'node:timers/promises';
import { isUpToDate } from '../check-migrations';
import type { Manifest } from '../manifest';
import { Refusal } from '../refusal';
import type { Studio } from '../restorer';
import { faithfulSettings, inPublic, readSequences, readTables } from './catalog';
import { sqlStateOf, withPostgres, type Connection } from './connection';
import { loadTables } from './load-tables';
import { withOldSchema, type SchemaSteps } from './old-schema';
import { readPictureNames } from './read-picture-names';
import type { TableRows } from './table-rows';

interface Job {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tables: ReadonlyMap<string, TableRows>;
  readonly sequences: ReadonlyMap<string, bigint>;
  readonly places: { readonly databaseUrl: string };
  readonly studio: Studio;
  readonly whileLocked: () => Promise<void>;
}

interface Replaced {
  readonly leftOut: readonly string[];
  readonly picturesBefore: ReadonlySet<string>;
}

/** How long the site may go on before we try for the tables again, and how often we try. */
const lockTimeout = '2s';
const mostAttempts = 20;

/**
 * Puts a backup's rows in the place of the live ones in one transaction: readers wait for its end and then see the
 * restored content. What an older version of the app wrote is loaded into the tables of that version, made anew, and
 * brought up to date from there, all in the same transaction.
 */
export async function replaceTables(job: Job): Promise<Replaced> {
  const { manifest, studio, places } = job;
  const isCurrent = isUpToDate(manifest.migrations, studio.migrations, 'This backup');
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!isCurrent)
        return await withOldSchema(manifest.migrations, studio.postgresSteps, (connection, steps) =>
          load(connection, job, steps),
        );
      return await withPostgres(places.databaseUrl, (database) =>
        database.transaction((transaction) => load(transaction, job)),
      );
    } catch (error) {
      if (!isHeldUp(error)) throw error;
      if (attempt >= mostAttempts) {
        throw new Refusal(
          'The database is too busy to be replaced: stop the site, or try again when it is calmer; nothing was changed.',
        );
      }
      await sleep(100 + Math.random() * 400);
    }
  }
}

async function load(connection: Connection, job: Job, steps?: SchemaSteps): Promise<Replaced> {
  await connection.execute(faithfulSettings);
  await connection.execute(sql.raw(`SET LOCAL lock_timeout = '${lockTimeout}'`));
  const live = [...(await readTables(connection)).keys()].filter((table) => job.tables.has(table) || steps);
  // All at once and before anything else, so that nobody who waits for one of them holds another.
  await connection.execute(sql.raw(`LOCK TABLE ${live.map(inPublic).join(', ')} IN ACCESS EXCLUSIVE MODE`));
  const picturesBefore = await readPictureNames(connection);
  const sequences = highest(await readSequences(connection), job.sequences);
  await job.whileLocked();
  await steps?.goBack();
  const leftOut = await loadTables(connection, job.folder, job.tables, sequences);
  await steps?.comeForward();
  return { leftOut, picturesBefore };
}

function highest(one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const both = new Map(one);
  for (const [name, last] of other) if (last > (both.get(name) ?? 0n)) both.set(name, last);
  return both;
}

/** Somebody held a table for too long, or waited for us while we waited for them. */
const isHeldUp = (error: unknown): boolean => ['40P01', '55P03'].includes(sqlStateOf(error) ?? '');
