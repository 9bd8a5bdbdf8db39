import { sql } from '@payloadcms/db-postgres';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bringUpToDate } from '../bring-up-to-date';
import { makeBackup } from '../make-backup';
import { restoreBackup } from '../restore-backup';
import type { Studio } from '../restorer';
import { repack } from '../test-support/repack';
import { savePair } from '../test-support/save-pair';
import { findPostgres, startPostgres, type TestPostgres } from '../test-support/start-postgres';
import { thisStudio } from '../this-studio';
import { withPostgres } from './connection';
import { takePostgresSnapshot, tableFile } from './take-snapshot';
import { typescript } from '../../steps/typescript-args.mjs';

// Several processes open the studio here, each in seconds, and in many more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const programs = findPostgres();
const isThere = programs !== null || Boolean(process.env.TEST_POSTGRES_URL);

describe.skipIf(!isThere)(
  'backup and restore on PostgreSQL (skipped without one: TEST_POSTGRES_URL, or postgres on the PATH)',
  () => {
    let work = '';
    let dataDir = '';
    let server: TestPostgres;
    let studio: Payload;
    let places: { dataDir: string; databaseUrl: string };
    let number = 0;
    const fresh = (name: string) => join(work, `${(number += 1)}-${name}`);

    beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), 'tieng-lang-backups-'));
      dataDir = join(work, 'data');
      server = await startPostgres(programs);
      places = { dataDir, databaseUrl: server.url(`site_${process.pid}`) };
      Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: places.databaseUrl });
      // The server's end, at the end, is an error to the connections that the studio keeps.
      const onServerEnd = (error: Error) => {
        if (!error.message.includes('administrator command') && !error.message.includes('terminated')) throw error;
      };
      studio = await (await import('../../../cms/get-studio')).getStudio();
      if ('pool' in studio.db && studio.db.pool instanceof EventEmitter) studio.db.pool.on('error', onServerEnd);
      const { seedBasics, seedDemo } = await import('../../../cms/seed/seed');
      await seedBasics(studio);
      await seedDemo(studio);
      mkdirSync(join(dataDir, 'media'), { recursive: true });
      writeFileSync(join(dataDir, 'media', 'anh.jpg'), 'a picture');
    });

    afterAll(async () => {
      await studio.destroy();
      await server.stop();
      rmSync(work, { recursive: true, force: true });
    });

    const publish = (title: string) =>
      studio.create({ collection: 'news', locale: 'vi', data: { title, _status: 'published' } });

    const ask = async (query: string, url = places.databaseUrl) =>
      Object.values((await withPostgres(url, (database) => database.execute(sql.raw(query)))).rows[0] ?? {})[0];

    /** All rows of all tables, without the change numbers, which a restore raises. */
    async function dump(url = places.databaseUrl): Promise<Record<string, string[]>> {
      const folder = fresh('dump');
      mkdirSync(folder);
      const { files } = await takePostgresSnapshot(url, folder);
      const tables = files.filter(({ name }) => name.endsWith('.ndjson') && name !== tableFile('changes'));
      return Object.fromEntries(tables.map(({ name, path }) => [name, readFileSync(path, 'utf8').split('\n').sort()]));
    }

    it('fills another database, and holds together what was saved together while it was made', async () => {
      const elsewhere = spawn(process.execPath, typescript('scripts/backup/test-support/save-pairs.ts'), {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      await new Promise<void>((resolve, reject) => {
        elsewhere.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve());
        elsewhere.on('close', () => reject(new Error('The other process ended.')));
      });
      let saving = true;
      const here = (async () => {
        for (let round = 1; saving; round += 1) {
          await savePair(studio, 'here', round);
          await publish(`Tin ở đây ${round}`);
        }
      })();
      const file = fresh('busy.tar.gz');
      await sleep(1000);
      await makeBackup(file, places);
      saving = false;
      await here;
      elsewhere.kill('SIGKILL');
      const other = { dataDir: fresh('other'), databaseUrl: server.url(`other_${process.pid}`) };
      await restoreBackup(file, other);
      for (const place of ['here', 'elsewhere']) {
        const query = `SELECT count(DISTINCT count) || ' of ' || count(*) FROM page_views WHERE path LIKE '/${place}/%'`;
        expect(await ask(query, other.databaseUrl)).toBe('1 of 2');
      }
      const halves = `SELECT count(*)::int FROM news WHERE NOT EXISTS (SELECT 1 FROM news_locales WHERE _parent_id = news.id)
      OR NOT EXISTS (SELECT 1 FROM _news_v WHERE parent_id = news.id)
      OR NOT EXISTS (SELECT 1 FROM changes WHERE scope = 'news/' || news.id)`;
      expect(await ask(halves, other.databaseUrl)).toBe(0);
      expect(readFileSync(join(other.dataDir, 'media', 'anh.jpg'), 'utf8')).toBe('a picture');
    });

    it('brings back every row and picture while others read, and gives no number twice', async () => {
      const file = fresh('quiet.tar.gz');
      await studio.create({
        collection: 'news',
        locale: 'vi',
        data: { title: 'Dấu \\ " \n và 🌾', _status: 'published' },
      });
      const report = await makeBackup(file, places);
      const before = await dump();
      const keys = await ask("SELECT count(*)::int FROM pg_constraint WHERE contype = 'f'");
      const later = await publish('Tin sau bản sao lưu');
      await studio.delete({ collection: 'glossary', where: { id: { exists: true } } });
      rmSync(join(dataDir, 'media', 'anh.jpg'));
      const changeBefore = Number(await ask("SELECT seq FROM changes WHERE scope = '*'"));
      const total = async () => (await studio.count({ collection: 'glossary' })).totalDocs;
      const was = await total();

      let restoring = true;
      const restored = restoreBackup(file, places).finally(() => (restoring = false));
      const seen = new Set<number>();
      while (restoring) seen.add(await total());
      expect(await restored).toMatchObject({ rows: report.rows, leftOut: [] });
      expect([...seen].every((count) => count === was || count > 5)).toBe(true);

      expect(await dump()).toEqual(before);
      expect(readFileSync(join(dataDir, 'media', 'anh.jpg'), 'utf8')).toBe('a picture');
      expect(await ask("SELECT count(*)::int FROM pg_constraint WHERE contype = 'f'")).toBe(keys);
      expect(Number(await ask("SELECT seq FROM changes WHERE scope = '*'"))).toBeGreaterThan(changeBefore);
      expect(await ask('SELECT count(DISTINCT seq)::int FROM changes')).toBe(1);
      expect(await ask(`SELECT count(*)::int FROM changes WHERE scope = 'news/${later.id}'`)).toBe(1);
      expect((await publish('Tin mới nhất')).id).toBeGreaterThan(later.id);
    });

    it('changes nothing when the rows do not fit together, or the backup is of the other database', async () => {
      const file = fresh('good.tar.gz');
      await makeBackup(file, places);
      const before = await dump();
      const orphans = fresh('orphans.tar.gz');
      await repack(file, orphans, {
        files: (folder) => {
          const path = join(folder, tableFile('news'));
          writeFileSync(path, `${readFileSync(path, 'utf8').split('\n')[0] ?? ''}\n`);
          writeFileSync(join(folder, 'media', 'new-one.jpg'), 'new');
        },
      });
      const refused = await restoreBackup(orphans, places).catch((error: Error) => error.message);
      expect(refused).toMatch(/^PostgreSQL says: .+foreign key.+; nothing was changed\.$/);
      expect(await dump()).toEqual(before);
      expect(() => readFileSync(join(dataDir, 'media', 'new-one.jpg'))).toThrow();
      await expect(restoreBackup(file, { dataDir, databaseUrl: null })).rejects.toThrow('set DATABASE_URL');
    });

    it('brings a backup of an older version up to date on the way', async () => {
      const file = fresh('older.tar.gz');
      await makeBackup(file, places);
      const before = await dump();
      const next = '99999999_a_step_later';
      const known = thisStudio(places.databaseUrl);
      const later: Studio = {
        migrations: [...known.migrations, next],
        postgresSteps: [
          ...known.postgresSteps,
          {
            name: next,
            up: async ({ db }) => {
              await db.execute(sql`ALTER TABLE view_ids ADD COLUMN since text DEFAULT 'before'`);
            },
          },
        ],
        bringUpToDate: async (of) => {
          await bringUpToDate(of);
          await ask("ALTER TABLE view_ids ADD COLUMN since text DEFAULT 'before'");
          await ask(`INSERT INTO payload_migrations (name, batch) VALUES ('${next}', 2)`);
        },
      };
      await publish('Tin sẽ mất');
      const highest = Number(await ask('SELECT max(id) FROM news'));
      await restoreBackup(file, places, later);
      const after = await dump();
      for (const table of [
        'news',
        'news_locales',
        '_news_v',
        'programmes',
        'contacts',
        'page_views',
        'glossary_locales',
      ]) {
        expect(after[tableFile(table)], table).toEqual(before[tableFile(table)]);
      }
      expect(await ask("SELECT count(*)::int FROM information_schema.columns WHERE column_name = 'since'")).toBe(1);
      expect(await ask(`SELECT count(*)::int FROM payload_migrations WHERE name = '${next}'`)).toBe(1);
      expect((await publish('Tin sau cùng')).id).toBeGreaterThan(highest);
      await expect(restoreBackup(file, places)).rejects.toThrow('newer version of the app');
    });
  },
);
