import { sql, type MigrateUpArgs, type PostgresAdapter } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inPublic, readTables } from './catalog';
import { sayingWhy, type Connection } from './connection';

/** One step of the schema. */
export interface Step {
  readonly name: string;
  readonly up: (args: MigrateUpArgs) => Promise<void>;
}

/** What is done around the loading of rows when the backup's schema is an older one. */
export interface SchemaSteps {
  /** Makes all tables anew and empty, as the version that wrote the backup had them. */
  readonly goBack: () => Promise<void>;
  /** Brings tables and rows to the schema of this build. */
  readonly comeForward: () => Promise<void>;
}

/** Any name that Payload itself, whose transactions have random ones, would not take. */
const transactionID = 'restore';

/**
 * Runs `work` in one transaction of the studio's, with what it takes to load rows of an older schema: steps may use the
 * studio, and it then works inside that same transaction.
 * @param done names of the steps that the backup's schema has been through
 * @param steps all steps that this build knows
 */
export async function withOldSchema<Result>(
  done: readonly string[],
  steps: readonly Step[],
  work: (connection: Connection, steps: SchemaSteps) => Promise<Result>,
): Promise<Result> {
  // Only here: opening the studio takes seconds, and an older backup is rare.
  const { getStudio } = await import('../../../cms/get-studio');
  const payload = await getStudio();
  const db: unknown = payload.db;
  if (!isPostgres(db)) throw new Error('The studio is not on PostgreSQL: DATABASE_URL must be set.');
  const nothing = () => Promise.resolve();
  return sayingWhy(() =>
    db.drizzle.transaction(async (transaction) => {
      db.sessions[transactionID] = { db: transaction, resolve: nothing, reject: nothing };
      const req = await createLocalReq({}, payload);
      req.transactionID = transactionID;
      const run = (names: readonly Step[]) => runSteps(names, { db: transaction, payload, req });
      try {
        return await work(transaction, {
          goBack: async () => {
            await dropEverything(transaction, db);
            await run(steps.filter(({ name }) => done.includes(name)));
          },
          comeForward: async () => {
            const missing = steps.filter(({ name }) => !done.includes(name));
            await run(missing);
            await recordSteps(missing, payload, req);
          },
        });
      } finally {
        delete db.sessions[transactionID];
      }
    }),
  );
}

/** Drops the studio's tables and the types that nothing uses any more; what else is in the database stays. */
async function dropEverything(connection: Connection, { tables }: PostgresAdapter): Promise<void> {
  const ours = [...(await readTables(connection)).keys()].filter((table) => Object.hasOwn(tables, table));
  await connection.execute(sql.raw(`DROP TABLE ${ours.map(inPublic).join(', ')}`));
  const { rows } = await connection.execute(sql`
    SELECT t.typname AS name FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = 'public'
    WHERE t.typtype = 'e'
      AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.atttypid IN (t.oid, t.typarray) AND NOT a.attisdropped)
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')`);
  const types = rows.map(({ name }) => inPublic(String(name)));
  if (types.length > 0) await connection.execute(sql.raw(`DROP TYPE ${types.join(', ')}`));
}

async function runSteps(steps: readonly Step[], args: MigrateUpArgs): Promise<void> {
  for (const { up } of steps) await up(args);
}

async function recordSteps(steps: readonly Step[], payload: Payload, req: PayloadRequest): Promise<void> {
  const { docs } = await payload.find({ collection: 'payload-migrations', sort: '-batch', limit: 1, req });
  const batch = Number(docs[0]?.batch ?? 0) + 1;
  for (const { name } of steps) await payload.create({ collection: 'payload-migrations', data: { name, batch }, req });
}

const isPostgres = (db: unknown): db is PostgresAdapter =>
  typeof db === 'object' && db !== null && 'name' in db && db.name === 'postgres';
