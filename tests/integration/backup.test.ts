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
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withLock } from '../../scripts/backup/files/lock';
import { makeBackup } from '../../scripts/backup/make-backup';
import { restoreBackup } from '../../scripts/backup/restore-backup';
import type { Studio } from '../../scripts/backup/restorer';
import { withSqlite } from '../../scripts/backup/sqlite/connection';
import { ask, dumpSqlite, fingerprint } from '../../scripts/backup/test-support/look-inside';
import { repack, type Forgery } from '../../scripts/backup/test-support/repack';
import { savePair, waitInSqlite } from '../../scripts/backup/test-support/save-pair';
import { thisStudio } from '../../scripts/backup/this-studio';
import { useTempData } from '../support/temp-data';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

// Several processes open the studio here, each in seconds, and in many more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const removeData = useTempData('demo');
const dataDir = process.env.DATA_DIR ?? '';
const places = { dataDir, databaseUrl: null };
const work = mkdtempSync(join(tmpdir(), 'tieng-lang-backups-'));
const live = join(dataDir, 'tieng-lang.db');
let studio: Payload;
let number = 0;

/** A path for one more file or folder of a test. */
const fresh = (name: string) => join(work, `${(number += 1)}-${name}`);
const databaseOf = (folder: string) => join(folder, 'tieng-lang.db');

const written = (bytes: string | Buffer) => {
  const file = fresh('bad.tar.gz');
  writeFileSync(file, bytes);
  return file;
};

beforeAll(async () => {
  studio = await (await import('../../cms/get-studio')).getStudio();
  await waitInSqlite(studio);
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
  const child = spawn(process.execPath, typescript(`scripts/${name}.ts`, file), {
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
    elsewhere = spawn(process.execPath, typescript('scripts/backup/test-support/save-pairs.ts'), {
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

describe('a restore', () => {
  let backup: string;

  beforeAll(async () => {
    backup = fresh('quiet.tar.gz');
    await makeBackup(backup, places);
  });

  const media = (name: string) => join(dataDir, 'media', name);
  const filesOf = async () => {
    const {
      'tieng-lang.db': _db,
      'tieng-lang.db-wal': _wal,
      'tieng-lang.db-shm': _shm,
      ...others
    } = await fingerprint(dataDir);
    return others;
  };
  const changeNumber = () => ask(live, "SELECT seq FROM changes WHERE scope = '*'").then(Number);

  it('brings back every row, picture, secret and key, whatever happened since', async () => {
    const before = { rows: await dumpSqlite(live), files: await filesOf() };
    const [kept] = (await studio.find({ collection: 'news', limit: 1 })).docs;
    const [gone] = (await studio.find({ collection: 'media', limit: 1 })).docs;
    const later = await publish('Tin sau bản sao lưu');
    const added = await upload('anh-them-sau.jpg');
    await studio.update({
      collection: 'news',
      id: kept?.id ?? 0,
      locale: 'vi',
      data: { title: 'Tựa đã đổi', _status: 'published' },
    });
    await studio.delete({ collection: 'media', id: gone?.id ?? 0 });
    const [other] = (await studio.find({ collection: 'media', limit: 1 })).docs;
    writeFileSync(media(other?.filename ?? ''), 'spoilt');
    writeFileSync(media('nobody-knows.jpg'), 'extra');
    writeFileSync(join(dataDir, 'secret'), 'another secret');
    writeFileSync(join(dataDir, 'keys', 'newer-key.json'), '{}');
    const numberBefore = await changeNumber();

    const report = await restoreBackup(backup, places);

    expect(await dumpSqlite(live)).toEqual(before.rows);
    expect(await filesOf()).toEqual(before.files);
    expect(existsSync(media(added.filename ?? ''))).toBe(false);
    expect(report).toMatchObject({ hasSecret: true, keys: 1, leftOut: [] });
    expect(await ask(live, 'PRAGMA integrity_check')).toBe('ok');

    // Every document is made again, also those of items that are gone; and no id is given out twice.
    expect(await changeNumber()).toBeGreaterThan(numberBefore);
    expect(await ask(live, 'SELECT count(DISTINCT seq) FROM changes')).toBe(1);
    expect(await ask(live, `SELECT seq FROM changes WHERE scope = 'news/${later.id}'`)).toBe(await changeNumber());
    expect((await publish('Tin mới nhất')).id).toBeGreaterThan(later.id);
  });

  it('fills an empty data folder, and one that is not there yet', async () => {
    for (const folder of [fresh('empty'), join(fresh('not'), 'there', 'yet')]) {
      if (folder.endsWith('empty')) mkdirSync(folder);
      await restoreBackup(backup, { dataDir: folder, databaseUrl: null });
      const again = fresh('again.tar.gz');
      await makeBackup(again, { dataDir: folder, databaseUrl: null });
      const copy = fresh('copy');
      await restoreBackup(again, { dataDir: copy, databaseUrl: null });
      expect(await dumpSqlite(databaseOf(copy))).toEqual(await dumpSqlite(databaseOf(folder)));
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(Number(await ask(databaseOf(copy), "SELECT seq FROM changes WHERE scope = '*'"))).toBeGreaterThan(
        Number(await ask(databaseOf(folder), "SELECT seq FROM changes WHERE scope = '*'")),
      );
      expect(readFileSync(join(copy, 'secret'), 'utf8')).toBe(readFileSync(join(folder, 'secret'), 'utf8'));
      expect(statSync(join(copy, 'secret')).mode & 0o777).toBe(0o600);
    }
  });

  /** Tries to restore a file, here and into a folder that is not there, and expects a refusal and nothing touched. */
  async function refuses(file: string, why: RegExp, as?: Studio) {
    const before = await fingerprint(dataDir);
    await expect(restoreBackup(file, places, as), file).rejects.toThrow(why);
    expect(await fingerprint(dataDir)).toEqual(before);
    const empty = join(fresh('untouched'), 'data');
    await expect(restoreBackup(file, { dataDir: empty, databaseUrl: null }, as), file).rejects.toThrow(why);
    expect(existsSync(empty)).toBe(false);
  }

  it('refuses a file that is cut short, wherever', async () => {
    const whole = readFileSync(backup);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      await refuses(written(whole.subarray(0, Math.floor((whole.length * tenth) / 10))), /nothing was changed/);
    }
    await refuses(written(whole.subarray(0, whole.length - 1)), /cut short/);
  });

  it('refuses a file with one changed byte, wherever', async () => {
    const whole = readFileSync(backup);
    const places = [
      0,
      3,
      5,
      9,
      12,
      20,
      47,
      48,
      60,
      whole.length >> 2,
      whole.length >> 1,
      whole.length - 9,
      whole.length - 1,
    ];
    for (const at of places) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 0x10;
      await refuses(written(changed), /nothing was changed/);
    }
  });

  it('refuses what is no backup of this app', async () => {
    const foreign = fresh('foreign.db');
    await withSqlite(foreign, (connection) => connection.execute('CREATE TABLE notes (id integer primary key)'));
    await refuses(written(''), /empty/);
    await refuses(written('Bà con thân mến'), /not a backup of this app/);
    await refuses(written(gzipSync(Buffer.alloc(10_240))), /not a backup of this app/);
    await refuses(foreign, /not a backup of this app/);
    await refuses(work, /something else/);
    await refuses(join(work, 'not-there.tar.gz'), /There is no file/);
  });

  it('refuses a forged backup, though its seal is right', async () => {
    const forge = async (forgery: Forgery) => {
      const file = fresh('forged.tar.gz');
      await repack(backup, file, forgery);
      return file;
    };
    const content = Buffer.from('x');
    const named = (name: string) => ({ more: [{ name, bytes: 1, content: () => [content] }] });
    for (const name of ['../outside', '/tmp/outside', 'media/../../outside', 'tieng-lang.db']) {
      await refuses(await forge(named(name)), /file name that no backup of this app has/);
    }
    await refuses(await forge(named('media/unlisted.jpg')), /files that it says/);
    await refuses(await forge({ manifest: (honest) => ({ ...honest, files: {} }) }), /files that it says/);
    await refuses(await forge({ manifest: (honest) => ({ ...honest, app: 'another' }) }), /not a backup of this app/);
    await refuses(await forge({ manifest: (honest) => ({ ...honest, format: 2 }) }), /newer version/);
    await refuses(await forge({ manifest: (honest) => ({ ...honest, database: 'postgres' }) }), /PostgreSQL/);
    await refuses(await forge({ files: (folder) => rmSync(join(folder, 'database.sqlite')) }), /no database/);
    const spoil = (folder: string) => {
      const path = join(folder, 'database.sqlite');
      const bytes = readFileSync(path);
      bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 20_000);
      writeFileSync(path, bytes);
    };
    await refuses(await forge({ files: spoil }), /damaged/);
    const replace = async (folder: string) => {
      rmSync(join(folder, 'database.sqlite'));
      await withSqlite(join(folder, 'database.sqlite'), (connection) =>
        connection.execute('CREATE TABLE notes (id int)'),
      );
    };
    await refuses(await forge({ files: replace }), /not one of this app/);
    const rename = (folder: string) =>
      withSqlite(join(folder, 'database.sqlite'), async (connection) => {
        await connection.execute("INSERT INTO payload_migrations (name, batch) VALUES ('99999999_of_another_day', 1)");
      });
    await refuses(await forge({ files: rename }), /not the one that was backed up/);
  });

  it('undoes all that it did when it fails at the last moment', async () => {
    const file = fresh('odd.tar.gz');
    const alter = async (folder: string) => {
      writeFileSync(join(folder, 'media', 'new-one.jpg'), 'new');
      await withSqlite(join(folder, 'database.sqlite'), (connection) =>
        connection.execute('ALTER TABLE view_ids ADD COLUMN odd text'),
      );
    };
    await repack(backup, file, { files: alter });
    const before = { rows: await dumpSqlite(live), files: await filesOf() };
    await expect(restoreBackup(file, places)).rejects.toThrow('other columns');
    expect(await dumpSqlite(live)).toEqual(before.rows);
    expect(await filesOf()).toEqual(before.files);
  });

  it('changes nothing when it is killed while it unpacks, and can be run again', async () => {
    const big = fresh('big.tar.gz');
    const more = (folder: string) => {
      for (let n = 0; n < 60; n += 1) writeFileSync(join(folder, 'media', `big-${n}.jpg`), randomBytes(1_000_000));
    };
    await repack(backup, big, { files: more });
    const before = { rows: await dumpSqlite(live), files: await filesOf() };
    const { child, ended } = command('restore', big);
    const unpacked = () =>
      readdirSync(dataDir)
        .filter((name) => name.startsWith('.backup-work-'))
        .flatMap((name) => (existsSync(join(dataDir, name, 'media')) ? readdirSync(join(dataDir, name, 'media')) : []));
    while (unpacked().length < 20 && child.exitCode === null) await sleep(2);
    expect(unpacked().length).toBeGreaterThanOrEqual(20);
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    const left = Object.entries(await filesOf()).filter(([name]) => !name.startsWith('.backup-'));
    expect(Object.fromEntries(left)).toEqual(before.files);
    expect(await dumpSqlite(live)).toEqual(before.rows);

    await restoreBackup(backup, places);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not run beside another one, nor beside a backup', async () => {
    await withLock(dataDir, async () => {
      await expect(restoreBackup(backup, places)).rejects.toThrow('Another backup or restore');
      await expect(makeBackup(fresh('no.tar.gz'), places)).rejects.toThrow('Another backup or restore');
    });
    await expect(restoreBackup(backup, places)).resolves.toBeDefined();
  });

  it('refuses a backup of a newer version, and a database of one', async () => {
    const known = thisStudio(null);
    const older: Studio = { ...known, migrations: [] };
    await refuses(backup, /newer version of the app/, older);
    const newer = fresh('newer');
    await restoreBackup(backup, { dataDir: newer, databaseUrl: null });
    await withSqlite(databaseOf(newer), (connection) =>
      connection.execute("INSERT INTO payload_migrations (name, batch) VALUES ('99999999_of_another_day', 2)"),
    );
    await expect(restoreBackup(backup, { dataDir: newer, databaseUrl: null })).rejects.toThrow(
      'newer version of the app',
    );
  });

  it('brings a backup of an older version up to date before it takes its place, and an older database too', async () => {
    const known = thisStudio(null);
    const next = '99999999_a_step_later';
    const grown: string[] = [];
    const later: Studio = {
      ...known,
      migrations: [...known.migrations, next],
      bringUpToDate: async ({ dataDir: folder }) => {
        grown.push(folder);
        await withSqlite(databaseOf(folder), async (connection) => {
          await connection.execute("ALTER TABLE view_ids ADD COLUMN since text DEFAULT 'before'");
          await connection.execute(`INSERT INTO payload_migrations (name, batch) VALUES ('${next}', 2)`);
        });
      },
    };
    const folder = fresh('older');
    await restoreBackup(backup, { dataDir: folder, databaseUrl: null });
    await withSqlite(databaseOf(folder), (connection) => connection.execute('DELETE FROM news'));
    await restoreBackup(backup, { dataDir: folder, databaseUrl: null }, later);
    expect(grown).toHaveLength(2);
    expect(grown[1]).toBe(folder);
    expect(await ask(databaseOf(folder), 'SELECT count(*) FROM news')).toBe(
      await ask(live, 'SELECT count(*) FROM news'),
    );
    expect(await ask(databaseOf(folder), `SELECT count(*) FROM payload_migrations WHERE name = '${next}'`)).toBe(1);
  });
});

describe('the commands', () => {
  it('say in a plain line what they did, and never a secret', async () => {
    const file = fresh('by-hand.tar.gz');
    const folder = fresh('by-hand');
    const made = await command('backup', file).ended;
    expect(made).toMatchObject({ code: 0 });
    expect(made.output).toMatch(
      /^Backed up to .+: .+ [kM]B; [\d]+ rows in \d+ tables, \d+ media files, the secret and 1 key\.\n$/,
    );
    const restored = await command('restore', file, { DATA_DIR: folder }).ended;
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.output).toContain('restart');
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(readFileSync(join(dataDir, 'secret'), 'utf8'));
    const secret = readFileSync(join(dataDir, 'secret'), 'utf8');
    expect(made.output + restored.output).not.toContain(secret);

    const again = await command('backup', file).ended;
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toMatch(/^✗ .+ is already there: .+\n$/);
  });

  it('refuse in one sentence, leave no folder behind, and explain themselves', async () => {
    const folder = fresh('nothing');
    const file = written('no backup');
    const refused = await command('restore', file, { DATA_DIR: folder }).ended;
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toMatch(/^✗ This file is not a backup .+\n$/);
    const nothing = await command('backup', fresh('none.tar.gz'), { DATA_DIR: folder }).ended;
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.output).toMatch(/^✗ There is nothing to back up: .+\n$/);
    expect(existsSync(folder)).toBe(false);
    for (const name of ['backup', 'restore'] as const) {
      const lost = await command(name, '').ended;
      expect(lost.code).toBe(2);
      expect(lost.output).toMatch(/^Usage: npm run/);
    }
  });
});
