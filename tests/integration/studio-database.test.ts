import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTempData } from '../support/temp-data';
import type { Payload } from 'payload';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

const removeData = useTempData();
const run = promisify(execFile);
const environment = { ...process.env, ADMIN_EMAIL: 'ban@example.vn', ADMIN_PASSWORD: 'mat-khau-dai' };

/** A command of its own that opens the studio on the same folder. @returns the last line that it prints */
async function inAnotherProcess(action: 'count' | 'write'): Promise<string> {
  const { stdout } = await run(process.execPath, typescript('tests/integration/studio-elsewhere.ts', action), {
    env: environment,
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}

let studio: Payload;

beforeAll(async () => {
  // Both find an empty folder and want to fill it.
  const answers = await Promise.all([inAnotherProcess('count'), inAnotherProcess('count')]);
  expect(answers).toEqual(['users 1', 'users 1']);
  studio = await (await import('../../cms/get-studio')).getStudio();
});
afterAll(async () => {
  await studio.destroy();
  removeData();
});

describe('one database, several processes', () => {
  it('two that start at once on nothing agree on its shape and on the first admin', async () => {
    const { allSql, sql } = await import('../../cms/sql');
    const migrations = await allSql(studio, sql`SELECT DISTINCT name FROM payload_migrations`);
    expect(migrations.length).toBeGreaterThan(0);
    const { docs } = await studio.find({ collection: 'users' });
    expect(docs.map(({ email, role }) => [email, role])).toEqual([['ban@example.vn', 'admin']]);
  });

  it('keeps foreign keys, a write-ahead log and patience on the connection that writes', async () => {
    const { inTransaction } = await import('../../cms/in-transaction');
    const { allSql, sql } = await import('../../cms/sql');
    for (let turn = 0; turn < 3; turn += 1) {
      const [keys, log] = await inTransaction(studio, async (req) => [
        await allSql(studio, sql`PRAGMA foreign_keys`, req),
        await allSql(studio, sql`PRAGMA journal_mode`, req),
      ]);
      expect([keys, log]).toEqual([[{ foreign_keys: 1 }], [{ journal_mode: 'wal' }]]);
    }
  });

  it('writes of two processes wait for each other, and readers wait for none', async () => {
    const { inTransaction } = await import('../../cms/in-transaction');
    const { setTimeout: sleep } = await import('node:timers/promises');
    // Commands leave the schedules to the server, so this one must still be there in the end.
    const due = new Date(Date.now() - 1000);
    await studio.jobs.queue({ task: 'schedulePublish', input: { type: 'publish' }, waitUntil: due });
    const other = inAnotherProcess('write');
    let slowestRead = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      await inTransaction(studio, async (req) => {
        await studio.create({
          collection: 'glossary',
          req,
          data: { term: `Của tôi ${turn}`, meaning: 'Nghĩa', _status: 'published' },
        });
        const before = Date.now();
        await studio.count({ collection: 'glossary' });
        slowestRead = Math.max(slowestRead, Date.now() - before);
        await sleep(400);
      });
    }
    expect(await other).toBe('written');
    expect((await studio.count({ collection: 'glossary' })).totalDocs).toBe(15);
    expect(slowestRead).toBeLessThan(5_000);
    expect((await studio.count({ collection: 'payload-jobs' })).totalDocs).toBe(1);
  });
});
