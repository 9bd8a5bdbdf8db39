import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { budgets } from '../../config/budgets';
import type * as generatedAssets from '../../documents/generated/assets';
import { baseLocales } from '../../i18n/locales';
import { fillNoCounts, putTogether } from '../../packs/put-together';
import { readPack, readScript, syncBytes, type ReadPack } from '../support/pack-reader';
import { toBody } from '../support/studio-client';
import { useTempData } from '../support/temp-data';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

const removeData = useTempData('demo');
const folder = (locale: string): string => join(String(process.env.DATA_DIR), 'packs', locale);

let studio: Payload;

beforeAll(async () => {
  studio = await (await import('../../cms/get-studio')).getStudio();
});

afterAll(async () => {
  await studio.destroy();
  removeData();
});

/** The pack once it knows of what was just done, however long that takes: changes are looked up five times a second. */
async function readAfter(locale: 'vi' | 'vi-simple' | 'en' = 'vi'): Promise<ReadPack> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  const { keepUpToDate } = await import('../../packing/pack-service');
  await keepUpToDate(locale);
  return readPack(locale);
}

const paragraphs = Array.from(
  { length: 6 },
  (_, place) => `Đoạn thứ ${place + 1} của bản tin thử, nói về con đường mới vào làng và phiên chợ đầu tháng.`,
);

const publish = (title: string, more: object = {}) =>
  studio.create({
    collection: 'news',
    locale: 'vi',
    data: { title, body: toBody(...paragraphs) as never, _status: 'published', ...more },
  });

/** What an item weighs by itself, as it would travel alone. */
const alone = (pack: ReadPack, url: string): number => gzipSync(JSON.stringify(pack.documents.get(url))).length;

/** Every string in a value, joined. */
const textIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join('\n') : String(value);

describe('the pack of the demo content', () => {
  it('is, for every document, byte for byte what the site answers at zero counts, with the same headers', async () => {
    const { answer } = await import('../../press/answer/answer');
    const { parsePath } = await import('../../press/answer/parse-path');
    const { securityHeaders } = await import('../../config/security-headers.mjs');
    for (const locale of baseLocales) {
      const pack = await readPack(locale);
      expect(pack.documents.size).toBeGreaterThan(15);
      expect([...pack.documents.keys()]).toContain(`/${locale}/offline`);
      for (const document of pack.documents.values()) {
        const response = await answer(new Request(`http://localhost${document.url}`), locale, () =>
          parsePath(document.url),
        );
        expect(response.status, document.url).toBe(200);
        expect(fillNoCounts(putTogether(pack.shell, document)), document.url).toBe(await response.text());
        for (const { key, value } of securityHeaders) response.headers.set(key, value);
        for (const name of ['cache-control', 'etag']) response.headers.delete(name);
        expect(pack.shell.headers, document.url).toEqual(Object.fromEntries(response.headers));
      }
    }
  });

  it('holds every item, page and list that a language shows, with titles and dates', async () => {
    const { documents } = await readPack('vi');
    expect(documents.get('/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030')).toMatchObject({ kind: 'news' });
    expect(documents.get('/vi/programmes/hop-tac-xa')).toMatchObject({ kind: 'programme' });
    for (const path of ['', '/news', '/programmes', '/contacts', '/glossary', '/about', '/accessibility'])
      expect(documents.get(`/vi${path}`), path).toMatchObject({ kind: 'page' });
    for (const { title, updatedAt } of documents.values()) {
      expect(title).not.toMatch(/[<&]/);
      expect(title.length).toBeGreaterThan(1);
      expect(Date.parse(updatedAt)).toBeGreaterThan(0);
    }
  });

  it('fits in what comes to a phone by itself', async () => {
    const { chooseEssential } = await import('../../packs/choose-part');
    const [vi, simple] = [await readPack('vi'), await readPack('vi-simple')];
    const { ids, pairIds } = chooseEssential(vi.manifest, simple.manifest);
    expect(ids).toHaveLength(vi.manifest.chunks.length);
    expect(pairIds).toHaveLength(simple.manifest.chunks.length);
    expect(syncBytes(null, vi) + syncBytes(vi, simple)).toBeLessThanOrEqual(budgets.essentialPack);
  });

  it('has no script in it: the shell says where they are, each under a name made from its content', async () => {
    const scripts = (await readdir('public/assets')).map((name) => readScript(`/assets/${name}`));
    const stretches = scripts.flatMap((script) => script.match(/.{200}/gs) ?? []);
    for (const locale of baseLocales) {
      const { shell } = await readPack(locale);
      expect(stretches.filter((stretch) => textIn(shell).includes(stretch))).toEqual([]);
      for (const path of shell.assets) {
        const hash = createHash('sha256').update(readScript(path)).digest('hex').slice(0, 10);
        expect(path).toMatch(new RegExp(`^/assets/[a-z-]+\\.${hash}\\.js$`));
      }
    }
  });
});

describe('a publish', () => {
  it('adds a small chunk with the item, for little more than the item weighs', async () => {
    const before = await readPack('vi');
    const { slug } = await publish('Tin đến điện thoại');
    const after = await readAfter();
    expect(after.documents.get(`/vi/news/${slug}`)?.title).toBe('Tin đến điện thoại');
    expect(after.manifest.version).toBeGreaterThan(before.manifest.version);
    expect(syncBytes(before, after)).toBeLessThanOrEqual(alone(after, `/vi/news/${slug}`) + budgets.changedItemExtra);
  });

  it('costs no more for an item with other parts than any before', async () => {
    for (const more of [
      { body: undefined },
      { author: 'Văn Mẫu', archived: true },
      { summary: 'Tóm tắt', sample: true },
    ]) {
      const before = await readPack('vi');
      const { slug } = await publish(`Tin khác ${Object.keys(more).join(' ')}`, more);
      const after = await readAfter();
      const cost = syncBytes(before, after) - alone(after, `/vi/news/${slug}`);
      expect(cost, JSON.stringify(more)).toBeLessThanOrEqual(budgets.changedItemExtra);
    }
  });

  it('of one language adds nothing to the others that they may not show', async () => {
    const { slug } = await publish('Chỉ có tiếng Việt');
    expect((await readAfter()).documents.has(`/vi/news/${slug}`)).toBe(true);
    expect((await readPack('vi-simple')).documents.has(`/vi-simple/news/${slug}`)).toBe(true);
    const english = await readPack('en');
    expect(english.documents.has(`/en/news/${slug}`)).toBe(false);
    expect(english.allText).not.toContain('Chỉ có tiếng Việt');
  });

  it('costs the same as items gather, and the manifest stays short', async () => {
    const costs: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      const before = await readPack('vi');
      const { slug } = await publish(`Tin nối tiếp ${count}`);
      const after = await readAfter();
      costs.push(syncBytes(before, after) - alone(after, `/vi/news/${slug}`));
    }
    expect(Math.max(...costs)).toBeLessThanOrEqual(budgets.changedItemExtra);
  });
});

describe('a change', () => {
  it('shows in the pack, the newer text winning, for little more than the item', async () => {
    const { id, slug } = await publish('Trước khi sửa');
    const before = await readAfter();
    await studio.update({ collection: 'news', id, locale: 'vi', data: { title: 'Sau khi sửa', _status: 'published' } });
    const after = await readAfter();
    expect(after.documents.get(`/vi/news/${slug}`)?.title).toBe('Sau khi sửa');
    expect(syncBytes(before, after)).toBeLessThanOrEqual(alone(after, `/vi/news/${slug}`) + budgets.changedItemExtra);
  });

  it('of an address leaves the former one in no list', async () => {
    const { id, slug } = await publish('Địa chỉ cũ');
    await readAfter();
    await studio.update({ collection: 'news', id, locale: 'vi', data: { slug: 'dia-chi-moi', _status: 'published' } });
    const { documents } = await readAfter();
    expect(documents.has('/vi/news/dia-chi-moi')).toBe(true);
    expect(documents.has(`/vi/news/${slug}`)).toBe(false);
  });

  it('of a programme reaches the news that name it', async () => {
    const { docs } = await studio.find({ collection: 'programmes', where: { slug: { equals: 'hop-tac-xa' } } });
    const programme = Number(docs[0]?.id);
    const { slug } = await publish('Tin về chương trình', { programme });
    const before = await readAfter();
    await studio.update({
      collection: 'programmes',
      id: programme,
      locale: 'vi',
      data: { title: 'Hợp tác xã kiểu mới', _status: 'published' },
    });
    const after = await readAfter();
    expect(after.documents.get('/vi/programmes/hop-tac-xa')?.title).toBe('Hợp tác xã kiểu mới');
    expect(after.documents.get(`/vi/news/${slug}`)?.own.join()).toContain('Hợp tác xã kiểu mới');
    expect(before.documents.get(`/vi/news/${slug}`)?.own.join()).not.toContain('Hợp tác xã kiểu mới');
  });

  it('of the glossary is looked for everywhere, and what is the same stays where it is', async () => {
    const before = await readAfter();
    const { docs } = await studio.find({ collection: 'glossary', limit: 1, locale: 'vi' });
    await studio.update({
      collection: 'glossary',
      id: Number(docs[0]?.id),
      locale: 'vi',
      data: { meaning: 'Một lời giải thích vừa được viết lại.', _status: 'published' },
    });
    const after = await readAfter();
    expect(after.documents.get('/vi/glossary')?.own.join()).toContain('vừa được viết lại');
    expect(after.manifest.chunks[0]).toEqual(before.manifest.chunks[0]);
    expect(after.documents.size).toBe(before.documents.size);
  });
});

describe('what readers may no longer see', () => {
  it('is in no chunk once it is unpublished', async () => {
    const { id } = await publish('Tin sẽ rút lại');
    expect((await readAfter()).allText).toContain('Tin sẽ rút lại');
    await studio.update({ collection: 'news', id, locale: 'vi', data: { _status: 'draft' } });
    expect((await readAfter()).allText).not.toContain('Tin sẽ rút lại');
  });

  it('is in no chunk once it is deleted, in none of its versions', async () => {
    const { id } = await publish('Tin sẽ xoá');
    await readAfter();
    await studio.update({
      collection: 'news',
      id,
      locale: 'vi',
      data: { title: 'Tin sẽ xoá, bản hai', _status: 'published' },
    });
    await readAfter();
    await studio.delete({ collection: 'news', id });
    expect((await readAfter()).allText).not.toContain('Tin sẽ xoá');
  });
});

/** Forgets what this process knows, as a new start would. */
async function restart(): Promise<void> {
  const key = Symbol.for('tieng-lang.shared');
  const things = (globalThis as unknown as Record<symbol, Map<string, unknown>>)[key];
  for (const name of ['packs-made-here', 'packs-found-whole', 'pack-manifests', 'pack-states', 'press'])
    things?.delete(name);
}

describe('another start', () => {
  it('with nothing changed keeps the manifest as it is', async () => {
    const before = await readAfter();
    await restart();
    expect((await readAfter()).manifest).toEqual(before.manifest);
  });

  it.each(['not JSON', '{"format":1,"version":9999999999999'])(
    'on a broken ledger (%s) makes the pack anew',
    async (text) => {
      const before = await readAfter();
      await restart();
      await writeFile(join(folder('vi'), 'ledger.json'), text);
      const after = await readAfter();
      const floor = Number(/\d{5,}/.exec(text)?.[0] ?? 0);
      expect(after.manifest.version).toBeGreaterThan(Math.max(floor, floor ? 0 : before.manifest.version - 1));
      expect([...after.documents.keys()].sort()).toEqual([...before.documents.keys()].sort());
    },
  );

  it('on a shell that this program cannot read makes the pack anew', async () => {
    const before = await readAfter();
    const path = join(folder('vi'), String(before.manifest.chunks[0]?.url.split('/').at(-1)));
    await restart();
    await writeFile(path, Buffer.alloc((await stat(path)).size));
    const after = await readAfter();
    expect([...after.documents.keys()].sort()).toEqual([...before.documents.keys()].sort());
  });

  it('without the ledger, or without a chunk, makes the pack anew with a version that is no lower', async () => {
    await rm(folder('en'), { recursive: true });
    await restart();
    const first = await readAfter('en');
    const news = first.manifest.chunks.find(({ id }) => id.startsWith('news-'));
    await rm(join(folder('en'), String(news?.url.split('/').at(-1))));
    await restart();
    const second = await readAfter('en');
    expect(second.documents.size).toBe(first.documents.size);
    expect(second.manifest.version).toBeGreaterThanOrEqual(first.manifest.version);
  });
});

describe('a release that changes only how documents look', () => {
  /** The pack as another build makes it, with one more rule in the style sheet. */
  async function release(locale: 'vi' | 'vi-simple' | 'en'): Promise<ReadPack> {
    await restart();
    vi.resetModules();
    vi.doMock('../../documents/generated/assets', async (original) => {
      const real = await original<typeof generatedAssets>();
      return { ...real, css: `${real.css}.new{color:#123456}`, styleHash: 'sha256-of-another-style' };
    });
    const after = await readAfter(locale);
    vi.doUnmock('../../documents/generated/assets');
    await restart();
    vi.resetModules();
    return after;
  }

  it.each(baseLocales)('costs a phone with %s little more than a shell', async (locale) => {
    const before = await readAfter(locale);
    const after = await release(locale);
    expect(after.shell.segments.join()).toContain('.new{color:#123456}');
    expect(after.shell.headers['content-security-policy']).toContain('sha256-of-another-style');
    expect(syncBytes(before, after)).toBeLessThanOrEqual(budgets.layoutRelease);
  });

  it('leaves every text where it is, once the shell knows all their pieces', async () => {
    const before = await readAfter();
    const after = await release('vi');
    const texts = ({ manifest }: ReadPack) => manifest.chunks.slice(1).map(({ url }) => url);
    expect(texts(after)).toEqual(texts(before));
    // As it was, for the tests that follow.
    await readAfter();
  });
});

describe('pictures', () => {
  it('that documents show come in chunks of their own, one file for all widths, and go with the last document', async () => {
    const noise = { create: { width: 1_000, height: 600, channels: 3, background: '#446633' } } as const;
    const data = await sharp(noise).jpeg().toBuffer();
    const media = await studio.create({
      collection: 'media',
      locale: 'vi',
      data: { alt: 'Một thửa ruộng' },
      file: { data, mimetype: 'image/jpeg', name: 'ruong.jpg', size: data.length },
    });
    const { id } = await publish('Tin có ảnh', { picture: media.id });
    const { pictures, manifest } = await readAfter();
    expect(pictures).toHaveLength(1);
    const [picture] = pictures;
    expect(picture?.url).toMatch(/-480\.webp$/);
    expect(picture?.type).toBe('image/webp');
    expect(picture?.alsoFor).toHaveLength(6);
    const file = await readFile(join(String(process.env.DATA_DIR), 'media', String(picture?.url.split('/').at(-1))));
    expect(Buffer.from(picture?.body ?? '', 'base64').equals(file)).toBe(true);
    expect(manifest.chunks.at(-1)).toMatchObject({ kind: 'pictures', documents: 1 });
    await studio.update({ collection: 'news', id, locale: 'vi', data: { _status: 'draft' } });
    expect((await readAfter()).pictures).toHaveLength(0);
  });
});

describe('what a crash or another process leaves', () => {
  const lock = join(folder('vi'), 'lock');

  it('a lock of a process that is gone is taken over', async () => {
    await writeFile(lock, '1 somebody');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    const { slug } = await publish('Sau khi máy tắt');
    expect((await readAfter()).documents.has(`/vi/news/${slug}`)).toBe(true);
  });

  it('while another process works, the manifest before is given after three seconds at most', async () => {
    const before = await readAfter();
    await writeFile(lock, '1 somebody');
    const { slug } = await publish('Trong lúc chờ');
    const { answerManifest } = await import('../../packing/answer');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const began = Date.now();
    const manifest: unknown = await (await answerManifest(new Request('http://localhost/'), 'vi')).json();
    expect(Date.now() - began).toBeLessThan(4_500);
    expect(manifest).toEqual(before.manifest);
    await rm(lock);
    expect((await readAfter()).documents.has(`/vi/news/${slug}`)).toBe(true);
  });

  it('chunks that were written without a ledger, and half-written files, change nothing', async () => {
    const before = await readAfter();
    await writeFile(join(folder('vi'), 'news-9999.0123456789abcdef.bin'), 'x');
    await writeFile(join(folder('vi'), 'ledger.json.1.abcd.partial'), '{"format":1');
    await restart();
    expect((await readAfter()).manifest).toEqual(before.manifest);
  });

  it('two processes that start together end with one pack', { timeout: 240_000 }, async () => {
    await rm(folder('vi'), { recursive: true });
    await restart();
    const run = promisify(execFile);
    const elsewhere = () => run(process.execPath, typescript('tests/support/pack-elsewhere.ts', 'vi'));
    const [one, other] = await Promise.all([elsewhere(), elsewhere()]);
    const last = (output: string) => output.trim().split('\n').at(-1);
    expect(last(one.stdout)).toBe(last(other.stdout));
    expect((await readAfter()).manifest.version).toBe(Number(last(one.stdout)));
    expect((await readdir(folder('vi'))).filter((name) => name.includes('lock'))).toEqual([]);
  });
});

describe('a chunk, as it is answered', () => {
  it('never changes, and is nothing else', async () => {
    const { answerChunk } = await import('../../packing/answer');
    const { manifest } = await readAfter();
    const entry = manifest.chunks[1];
    const { headers } = await answerChunk('vi', String(entry?.url.split('/').at(-1)));
    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'public, max-age=31536000, immutable, no-transform',
      'content-length': String(entry?.bytes),
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    for (const file of ['ledger.json', '../vi/ledger.json', 'front.0000000000000000.bin', 'lock', '..', 'front.bin'])
      expect((await answerChunk('vi', file)).status, file).toBe(404);
    expect((await answerChunk('hre', String(entry?.url.split('/').at(-1)))).status).toBe(404);
  });

  it('a replaced one stays for phones in the middle of a download', async () => {
    const { answerChunk } = await import('../../packing/answer');
    const before = await readAfter();
    await publish('Thay trang đầu');
    const after = await readAfter();
    const front = before.manifest.chunks.find(({ id }) => id === 'front');
    expect(after.manifest.chunks.find(({ id }) => id === 'front')?.url).not.toBe(front?.url);
    expect((await answerChunk('vi', String(front?.url.split('/').at(-1)))).status).toBe(200);
  });

  it('the manifest answers 304 to who has it, and is no page for a hidden language', async () => {
    const { answerManifest } = await import('../../packing/answer');
    await readAfter();
    const first = await answerManifest(new Request('http://localhost/'), 'vi');
    const etag = String(first.headers.get('etag'));
    const again = await answerManifest(new Request('http://localhost/', { headers: { 'If-None-Match': etag } }), 'vi');
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    for (const locale of ['hre', 'xx', '..']) {
      const none = await answerManifest(new Request('http://localhost/'), locale);
      expect([none.status, await none.text()]).toEqual([404, '404']);
    }
  });
});

describe('a changed contact', () => {
  it('reaches the programmes that name it and the list of contacts, as pages and in packs', async () => {
    const { answer } = await import('../../press/answer/answer');
    const { parsePath } = await import('../../press/answer/parse-path');
    const contactOf = (name: string) => ({ name, _status: 'published' as const });
    const contact = await studio.create({ collection: 'contacts', locale: 'vi', data: contactOf('Bàn hướng dẫn') });
    await studio.update({
      collection: 'programmes',
      where: { slug: { equals: 'hop-tac-xa' } },
      locale: 'vi',
      data: { contacts: [contact.id], _status: 'published' },
    });
    const paths = ['/vi/programmes/hop-tac-xa', '/vi/contacts'];
    const readBoth = async (): Promise<string[]> => {
      const { documents } = await readAfter();
      const page = async (path: string) =>
        (await answer(new Request(`http://localhost${path}`), 'vi', () => parsePath(path))).text();
      const pages = await Promise.all(paths.map(page));
      return [...pages, ...paths.map((path) => textIn(documents.get(path)?.own))];
    };
    for (const one of await readBoth()) expect(one).toContain('Bàn hướng dẫn');
    await studio.update({ collection: 'contacts', id: contact.id, locale: 'vi', data: contactOf('Bàn đã dời đi') });
    for (const one of await readBoth()) {
      expect(one).toContain('Bàn đã dời đi');
      expect(one).not.toContain('Bàn hướng dẫn');
    }
  });
});

describe('a restore', () => {
  it('brings the key and the content back, and versions go on rising', async () => {
    const { makeBackup } = await import('../../scripts/backup/make-backup');
    const { restoreBackup } = await import('../../scripts/backup/restore-backup');
    const dataDir = String(process.env.DATA_DIR);
    const key = join(dataDir, 'keys', 'packs.json');
    const file = join(dataDir, 'backup.tar.gz');
    const { slug } = await publish('Có trong bản sao lưu');
    await readAfter();
    const keyBefore = await readFile(key, 'utf8');
    await makeBackup(file, { dataDir, databaseUrl: null });
    const later = await publish('Sau bản sao lưu');
    const contact = { name: 'Bàn mở sau bản sao lưu', _status: 'published' as const };
    await studio.create({ collection: 'contacts', locale: 'vi', data: contact });
    await rm(key);
    const between = await readAfter();
    expect(between.allText).toContain(contact.name);
    expect(await readFile(key, 'utf8')).not.toBe(keyBefore);
    await restoreBackup(file, { dataDir, databaseUrl: null });
    const after = await readAfter();
    expect(await readFile(key, 'utf8')).toBe(keyBefore);
    expect(after.manifest.version).toBeGreaterThan(between.manifest.version);
    expect(after.documents.has(`/vi/news/${slug}`)).toBe(true);
    expect(after.allText).not.toContain(`"/vi/news/${later.slug}"`);
    // Change numbers have gone back, and go on from there.
    expect(after.documents.get('/vi/contacts')?.own.join()).not.toContain(contact.name);
    const { slug: next } = await publish('Sau khi khôi phục');
    expect((await readAfter()).documents.has(`/vi/news/${next}`)).toBe(true);
  });
});
