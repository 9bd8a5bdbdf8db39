import { execFile } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findPostgres, startPostgres, type TestPostgres } from '../../scripts/backup/test-support/start-postgres';
import { openDemoStudio, readDemoPacks } from '../support/demo-packs';
import { readPack } from '../support/pack-reader';
import { toBody } from '../support/studio-client';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

// Two processes fill a database each.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const programs = findPostgres();
const isThere = programs !== null || Boolean(process.env.TEST_POSTGRES_URL);

describe.skipIf(!isThere)(
  'packs on PostgreSQL (skipped without one: TEST_POSTGRES_URL, or postgres on the PATH)',
  () => {
    let work = '';
    let server: TestPostgres;
    let studio: Payload;

    beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), 'tieng-lang-packs-'));
      server = await startPostgres(programs);
      Object.assign(process.env, {
        DATA_DIR: join(work, 'postgres'),
        DATABASE_URL: server.url(`packs_${process.pid}`),
      });
      studio = await openDemoStudio();
      // The server's end is an error to the connections that the studio keeps.
      if ('pool' in studio.db && studio.db.pool instanceof EventEmitter) studio.db.pool.on('error', () => undefined);
    });

    afterAll(async () => {
      await studio.destroy();
      await server.stop();
      rmSync(work, { recursive: true, force: true });
    });

    /** The same, made by another process on SQLite. */
    async function readOnSqlite(): Promise<unknown> {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        typescript('tests/support/demo-packs-elsewhere.ts'),
        { env: { ...process.env, DATA_DIR: join(work, 'sqlite'), DATABASE_URL: '' }, maxBuffer: 64_000_000 },
      );
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    }

    it('hold what those on SQLite hold, in the same chunks', async () => {
      const [here, there] = await Promise.all([readDemoPacks(), readOnSqlite()]);
      expect(here[0]?.rows.length).toBeGreaterThan(15);
      expect(JSON.parse(JSON.stringify(here))).toEqual(there);
    });

    it('change with a publish in the front and in a chunk for the item, and in nothing else', async () => {
      const before = await readPack('vi');
      const body = toBody('Một đoạn.') as never;
      const data = { title: 'Tin đến điện thoại', body, _status: 'published' } as const;
      const { slug } = await studio.create({ collection: 'news', locale: 'vi', data });
      // Changes are looked up five times a second.
      await new Promise((resolve) => setTimeout(resolve, 250));
      const after = await readPack('vi');
      expect(after.documents.get(`/vi/news/${slug}`)?.title).toBe('Tin đến điện thoại');
      expect(after.manifest.version).toBeGreaterThan(before.manifest.version);
      const held = new Set(before.manifest.chunks.map(({ url }) => url));
      const changed = after.manifest.chunks.filter(({ url }) => !held.has(url));
      expect(changed).toMatchObject([{ id: 'front' }, { documents: 1 }]);
    });

    it('lose what is unpublished, and the version rises', async () => {
      const before = await readPack('vi');
      const { docs } = await studio.find({ collection: 'news', sort: '-id', limit: 1 });
      const [newest] = docs;
      await studio.update({
        collection: 'news',
        id: Number(newest?.id),
        locale: 'vi',
        data: { _status: 'draft' },
      });
      await new Promise((resolve) => setTimeout(resolve, 250));
      const after = await readPack('vi');
      expect(before.allText).toContain('Tin đến điện thoại');
      expect(after.allText).not.toContain('Tin đến điện thoại');
      expect(after.manifest.version).toBeGreaterThan(before.manifest.version);
    });
  },
);
