import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../scripts/backup/archive/tar-entry';
import { writeArchive } from '../../scripts/backup/archive/write-archive';
import { withLock } from '../../scripts/backup/files/lock';
import { makeBackup } from '../../scripts/backup/make-backup';
import { restoreBackup } from '../../scripts/backup/restore-backup';
import type { Studio } from '../../scripts/backup/restorer';
import { withSqlite } from '../../scripts/backup/sqlite/connection';
import { ask, dumpSqlite, fingerprint } from '../../scripts/backup/test-support/look-inside';
import { savePair, waitInSqlite } from '../../scripts/backup/test-support/save-pair';
import { thisStudio } from '../../scripts/backup/this-studio';
import { useTempData } from '../support/temp-data';

const removeData = useTempData();
const dataDir = process.env.DATA_DIR ?? '';
const places = { dataDir, databaseUrl: null };
const work = mkdtempSync(join(tmpdir(), 'tieng-lang-backups-'));
const live = join(dataDir, 'tieng-lang.db');
let studio: Payload;
let number = 0;

/** A path for one more file or folder of a test. */
const fresh = (name: string) => join(work, `${(number += 1)}-${name}`);
const databaseOf = (folder: string) => join(folder, 'tieng-lang.db');

beforeAll(async () => {
  studio = await (await import('../../cms/get-studio')).getStudio();
  await waitInSqlite(studio);
  const { seedBasics, seedDemo } = await import('../../cms/seed/seed');
  await seedBasics(studio);
  await seedDemo(studio);
  await upload('hop-lang.jpg');
  await upload('nuong-ray.jpg');
  mkdirSync(join(dataDir, 'keys'));
  writeFileSync(join(dataDir, 'keys', 'pack-key.json'), '{"kty":"EC"}', { mode: 0o600 });
});

afterAll(async () => {
  await studio.destroy();
  rmSync(work, { recursive: true, force: true });
  removeData();
});

async function upload(name: string) {
  const [r = 0, g = 0, b = 0] = randomBytes(3);
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })
    .jpeg()
    .toBuffer();
  const file = { name, data, mimetype: 'image/jpeg', size: data.length };
  return studio.create({ collection: 'media', locale: 'vi', data: { alt: 'Cánh đồng' }, file });
}

const publish = (title: string) =>
  studio.create({ collection: 'news', locale: 'vi', data: { title, _status: 'published' } });

/** Runs one of the two commands as an operator does. */
function command(name: 'backup' | 'restore', file: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return { child, ended };
}

describe('a backup while people work', () => {
  let elsewhere: ChildProcess;
  let saving = true;
  let here: Promise<void>;

  beforeAll(async () => {
    elsewhere = spawn(process.execPath, ['--import', 'tsx', 'scripts/backup/test-support/save-pairs.ts'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      elsewhere.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve());
      elsewhere.on('close', (code) => reject(new Error(`The other process ended with ${code}.`)));
    });
    here = saveHere();
  });

  afterAll(async () => {
    saving = false;
    await here;
    elsewhere.kill('SIGKILL');
  });

  async function saveHere() {
    for (let round = 1; saving; round += 1) {
      await savePair(studio, 'here', round);
      await sleep(100);
      if (round % 3 === 0) await upload(`anh-${round}.jpg`);
      else await publish(`Tin ở đây ${round}`);
    }
  }

  it('holds what was saved together, together, with every picture that it names', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      await sleep(400);
      const file = fresh('busy.tar.gz');
      const report = await makeBackup(file, places);
      expect(report.missing).toEqual([]);
      const folder = fresh('busy');
      await restoreBackup(file, { dataDir: folder, databaseUrl: null });
      const database = databaseOf(folder);
      expect(await ask(database, 'PRAGMA integrity_check')).toBe('ok');
      expect(await ask(database, 'SELECT count(*) FROM pragma_foreign_key_check')).toBe(0);
      for (const place of ['here', 'elsewhere']) {
        const counts = await ask(database, `SELECT group_concat(count) FROM page_views WHERE path LIKE '/${place}/%'`);
        const [one, two, ...more] = String(counts).split(',');
        expect(one).toBe(two);
        expect(more).toEqual([]);
        seen.add(`${place} ${one}`);
      }
      // A published item, its text, its version and its change number are written in one transaction.
      const halves = `SELECT count(*) FROM news WHERE NOT EXISTS (SELECT 1 FROM news_locales WHERE _parent_id = news.id)
        OR NOT EXISTS (SELECT 1 FROM _news_v WHERE parent_id = news.id)
        OR NOT EXISTS (SELECT 1 FROM changes WHERE scope = 'news/' || news.id)`;
      expect(await ask(database, halves)).toBe(0);
      const pictures = await ask(database, 'SELECT group_concat(filename) FROM media');
      for (const name of String(pictures).split(',')) expect(existsSync(join(folder, 'media', name)), name).toBe(true);
    }
    expect(seen.size, 'saves went on between the backups').toBeGreaterThanOrEqual(4);
  });

  it('can be restored under them: who reads sees all of the old or all of the new, and saving goes on', async () => {
    const file = fresh('under.tar.gz');
    await makeBackup(file, places);
    const restoring = command('restore', file);
    let done = false;
    void restoring.ended.then(() => (done = true));
    while (!done) {
      const pair = await studio.find({
        collection: 'page-views',
        where: { path: { in: ['/here/one', '/here/two'] } },
        pagination: false,
      });
      expect(pair.docs.map(({ count }) => count)).toHaveLength(2);
      expect(pair.docs[0]?.count).toBe(pair.docs[1]?.count);
      await sleep(5);
    }
    const { code, output } = await restoring.ended;
    expect(code, output).toBe(0);
    await publish('Tin sau khi phục hồi');
    expect(elsewhere.exitCode).toBeNull();
  });
});
