import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets } from '../../config/budgets';
import { readPack } from '../support/pack-reader';
import { useTempData } from '../support/temp-data';

/** Sizes of archives to measure, smallest first. `PACKS_ARCHIVE=100,1000,10000` measures what takes minutes. */
const sizes = (process.env.PACKS_ARCHIVE ?? '100').split(',').map(Number);

const removeData = useTempData('demo');
let studio: Payload;

beforeAll(async () => {
  studio = await (await import('../../cms/get-studio')).getStudio();
});

afterAll(async () => {
  await studio.destroy();
  removeData();
});

/** Numbers that are the same in every run. */
function createChance(): () => number {
  let state = 42;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Fills the archive up to so many news, past the studio: copies of demo items, each with its own mix of their words. */
async function fillUpTo(count: number): Promise<void> {
  const chance = createChance();
  const client = createClient({ url: pathToFileURL(join(String(process.env.DATA_DIR), 'tieng-lang.db')).href });
  const columnsOf = async (table: string) =>
    (await client.execute(`PRAGMA table_info(${table})`)).rows
      .map(({ name }) => String(name))
      .filter((name) => name !== 'id');
  const [ofNews, ofTexts] = [await columnsOf('news'), await columnsOf('news_locales')];
  const sources = (await client.execute('SELECT id FROM news ORDER BY id LIMIT 12')).rows.map(({ id }) => Number(id));
  const words = (await client.execute("SELECT body FROM news_locales WHERE _locale = 'vi' LIMIT 12")).rows.flatMap(
    ({ body }) => [...String(body).matchAll(/"text":"([^"\\]+)"/g)].flatMap(([, text = '']) => text.split(' ')),
  );
  const mixed = (text: string) =>
    text
      .split(' ')
      .map(() => words[Math.floor(chance() * words.length)])
      .join(' ');
  const there = Number((await client.execute('SELECT count(*) AS count FROM news')).rows[0]?.count);
  await client.execute('BEGIN');
  for (let number = there; number < count; number += 1) {
    const source = sources[number % sources.length] ?? 1;
    const at = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString();
    const values = ofNews.map((name) =>
      name === 'slug' ? `'ban-tin-${number}'` : name === 'published_at' ? `'${at}'` : `"${name}"`,
    );
    const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join();
    const added = await client.execute(
      `INSERT INTO news (${list(ofNews)}) SELECT ${values.join()} FROM news WHERE id = ${source}`,
    );
    const id = Number(added.lastInsertRowid);
    const { rows } = await client.execute(`SELECT ${list(ofTexts)} FROM news_locales WHERE _parent_id = ${source}`);
    for (const row of rows) {
      const cells = ofTexts.map((name) => {
        const value = row[name] ?? null;
        if (name === '_parent_id') return id;
        if (name === 'body' && typeof value === 'string')
          return value.replace(/"text":"([^"\\]+)"/g, (_, text: string) => `"text":"${mixed(text)}"`);
        return name === 'title' || name === 'summary' ? value && mixed(String(value)) : value;
      });
      await client.execute({
        sql: `INSERT INTO news_locales (${list(ofTexts)}) VALUES (${ofTexts.map(() => '?').join()})`,
        args: cells,
      });
    }
  }
  await client.execute("UPDATE changes SET seq = (SELECT max(seq) FROM changes) + 1 WHERE scope IN ('*', 'glossary')");
  await client.execute('COMMIT');
  client.close();
}

const heap = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

describe.each(sizes)('an archive of %i news', (size) => {
  it('is packed within its bounds, and a publish is in the pack at once', { timeout: 3_600_000 }, async () => {
    const { listNews } = await import('../../content/queries/news');
    const { keepUpToDate } = await import('../../packing/pack-service');
    await fillUpTo(size);
    await new Promise((resolve) => setTimeout(resolve, 250));
    let began = Date.now();
    await keepUpToDate('vi');
    const making = Date.now() - began;
    const before = heap();
    await studio.create({
      collection: 'news',
      locale: 'vi',
      data: { title: `Tin mới ở ${size}`, _status: 'published' },
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    began = Date.now();
    await keepUpToDate('vi');
    const publishing = Date.now() - began;
    const after = heap();
    began = Date.now();
    await listNews('vi', { page: 1, limit: 10 });
    const list = Date.now() - began;
    // Read last: a phone's whole pack in memory is the test's own.
    const pack = await readPack('vi');
    const texts = pack.manifest.chunks.filter(({ kind }) => kind !== 'pictures');
    const bytes = texts.reduce((sum, entry) => sum + entry.bytes, 0);
    console.log(
      JSON.stringify({
        size,
        making,
        publishing,
        list,
        heapMB: [before, after],
        chunks: texts.length,
        bytes,
        manifest: pack.manifestBytes,
      }),
    );
    expect([...pack.documents.keys()].filter((url) => url.startsWith('/vi/news/'))).toHaveLength(size + 1);
    for (const entry of pack.manifest.chunks) expect(entry.bytes, entry.id).toBeLessThanOrEqual(budgets.chunk);
    if (size <= 100) expect(bytes).toBeLessThanOrEqual(budgets.pack100);
    if (size <= 1_000) expect(pack.manifestBytes).toBeLessThanOrEqual(budgets.manifest1000);
    expect(publishing).toBeLessThan(1_000);
  });

  it('sends out what changes while everything is rendered, and has it at the end', { timeout: 3_600_000 }, async () => {
    const { keepUpToDate } = await import('../../packing/pack-service');
    const publish = (title: string) =>
      studio.create({ collection: 'news', locale: 'vi', data: { title, _status: 'published' } });
    const soon = () => new Promise((resolve) => setTimeout(resolve, 250));
    // On a fast machine a hundred are rendered before anybody could change anything.
    const total = Math.max(size + 1, 600);
    await fillUpTo(total);
    const withdrawn = await publish(`Tin rút lại giữa chừng ở ${size}`);
    await soon();
    await keepUpToDate('vi');
    const [term] = (await studio.find({ collection: 'glossary', limit: 1, locale: 'vi' })).docs;
    const meaning = `Lời giải thích mới ở ${size}.`;
    await studio.update({ collection: 'glossary', id: Number(term?.id), locale: 'vi', data: { meaning } });
    await soon();
    let isDone = false;
    const whole = keepUpToDate('vi').then(() => (isDone = true));
    const added = await publish(`Tin giữa chừng ở ${size}`);
    await studio.update({ collection: 'news', id: withdrawn.id, locale: 'vi', data: { _status: 'draft' } });
    await soon();
    let pack = await readPack('vi');
    while (!isDone && !pack.documents.has(`/vi/news/${added.slug}`)) pack = await readPack('vi');
    expect(isDone).toBe(false);
    await whole;
    const after = await readPack('vi');
    expect(after.allText).toContain(meaning);
    for (const { documents, allText } of [pack, after]) {
      expect(documents.has(`/vi/news/${added.slug}`)).toBe(true);
      expect(allText).not.toContain(withdrawn.title);
    }
    expect([...after.documents.keys()].filter((url) => url.startsWith('/vi/news/'))).toHaveLength(total + 1);
  });
});
