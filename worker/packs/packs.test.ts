import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '../answer/answer-question';
import type { PackState, Question, QuestionName } from '../../channel/messages';
import { cacheNames } from '../../channel/stores';
import { answerAsset } from '../assets/assets';
import { syncAll } from './sync';
import { portal } from '../test-support/answers';
import { createPhone, down, type Phone } from '../test-support/phone';
import { createSite, item, scripts, type Site } from '../test-support/site';
import { read } from '../test-support/visit';

const ask = <Name extends QuestionName>(phone: Phone, question: Question<Name>) =>
  answerQuestion<Name>(phone, question, () => undefined);

const takeTexts = (phone: Phone, locale: 'vi' | 'vi-simple' | 'en' = 'vi') =>
  ask<'take'>(phone, { type: 'take', locale, part: 'texts' });

const idsOf = (pack: PackState): readonly string[] => pack.held.map(({ id }) => id);

const content = {
  front: [{ id: 'page/home', url: '/vi', title: 'Trang đầu' }],
  'news-1': [item('vi', 1), item('vi', 2)],
  'news-2': [item('vi', 3)],
};

let phone: Phone;
let site: Site;

beforeEach(async () => {
  phone = createPhone();
  site = await createSite();
  phone.network = site.network;
  await site.publish('vi', 1, 'layout 1', content);
});

const chunkUrl = (id: string): string => site.manifestOf('vi')?.chunks.find((one) => one.id === id)?.url ?? '';

function flip(body: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(body.slice(0));
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  return bytes.buffer;
}

describe('a pack', () => {
  it('opens every one of its documents in airplane mode, also after the worker was stopped', async () => {
    const taken = await takeTexts(phone);
    expect(taken).toMatchObject({ ok: true, pack: { version: 1, missing: [] } });
    phone.network = down;
    phone.forget();
    for (const { url, title } of Object.values(content).flat()) expect(await read(phone, url)).toContain(title);
    const about = await ask<'about'>(phone, { type: 'about', url: '/vi/news/n1' });
    expect(about).toMatchObject({ ok: true, source: 'pack', saved: false });
  });

  it('says how far it is, in bytes', async () => {
    const said: (readonly [number, number])[] = [];
    await answerQuestion<'take'>(phone, { type: 'take', locale: 'vi', part: 'texts' }, (...bytes) => said.push(bytes));
    const total = site.manifestOf('vi')?.chunks.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    expect(said[0]).toEqual([0, total]);
    expect(said.at(-1)).toEqual([total, total]);
  });

  it('costs one conditional request when nothing has changed', async () => {
    await takeTexts(phone);
    phone.asked.length = site.served.length = 0;
    expect(await syncAll(phone)).toBe(true);
    expect(phone.asked).toEqual(['/packs/vi/manifest.json']);
    expect(site.served).toEqual([]);
  });

  it('costs the changed chunk alone, and a later chunk’s document wins', async () => {
    await takeTexts(phone);
    site.served.length = 0;
    await site.publish('vi', 2, 'layout 1', { ...content, 'news-3': [item('vi', 1, 'Tin 1 đã sửa')] });
    await syncAll(phone);
    expect(site.served.map(({ path }) => path)).toEqual(['/packs/vi/manifest.json', chunkUrl('news-3')]);
    phone.network = down;
    expect(await read(phone, '/vi/news/n1')).toContain('Tin 1 đã sửa');
  });

  it('forgets what is no longer in it, with its body', async () => {
    await takeTexts(phone);
    const gone = chunkUrl('news-2');
    await site.publish('vi', 2, 'layout 1', { front: content.front, 'news-1': content['news-1'] });
    await syncAll(phone);
    const cache = await phone.caches.open(cacheNames.packs);
    expect(await cache.match(gone)).toBeUndefined();
    expect((await ask<'which'>(phone, { type: 'which', urls: ['/vi/news/n3', '/vi'] })) as object).toMatchObject({
      readable: ['/vi'],
    });
  });

  it('brings a second language along when everything essential is wanted', async () => {
    await site.publish('vi-simple', 1, 'layout 1', {
      front: [{ id: 'page/home', url: '/vi-simple', title: 'Dễ đọc' }],
    });
    await ask<'take'>(phone, { type: 'take', locale: 'vi', part: 'essential' });
    phone.network = down;
    expect(await read(phone, '/vi-simple')).toContain('Dễ đọc');
    expect(await read(phone, '/vi/news/n3')).toContain('Tin 3');
  });
});

describe('the scripts that the documents of a pack load', () => {
  const open = async (path: string): Promise<string> => {
    const answer = await answerAsset(phone, new URL(path, phone.origin));
    return answer.ok ? answer.text() : '';
  };

  it('are on the phone after a take', async () => {
    await takeTexts(phone);
    phone.network = down;
    phone.forget();
    for (const path of scripts) expect(await open(path)).toContain(path);
  });

  it('are not fetched again with a new layout: that costs the manifest and the shell', async () => {
    await takeTexts(phone);
    site.served.length = 0;
    await site.publish('vi', 2, 'layout 2', content);
    await syncAll(phone);
    expect(site.served.map(({ path }) => path)).toEqual(['/packs/vi/manifest.json', chunkUrl('shell')]);
  });

  it('are fetched each by itself, and the one that failed with the next sync', async () => {
    phone.network = (path, init) => (path === scripts[0] ? portal() : site.network(path, init));
    expect(await takeTexts(phone)).toMatchObject({ ok: true, pack: { missing: [] } });
    expect(await open(scripts[1])).toContain(scripts[1]);
    phone.network = site.network;
    site.served.length = 0;
    await syncAll(phone);
    expect(site.served.map(({ path }) => path)).toEqual([scripts[0]]);
  });

  it('do not come when the reader has stopped the download', async () => {
    await answerQuestion<'take'>(phone, { type: 'take', locale: 'vi', part: 'texts' }, (done) => {
      if (done > 0) void ask<'stop'>(phone, { type: 'stop' });
    });
    expect(phone.asked.filter((path) => path.startsWith('/assets/'))).toEqual([]);
  });

  it('stand in for others of their name that a handed file asks for, until there is a network', async () => {
    await takeTexts(phone);
    const sender = createPhone();
    sender.network = site.network;
    const [enhancer, none] = ['/assets/enhancer.def.js', '/assets/other.def.js'];
    await site.publish('vi', 2, 'layout 2', content, [enhancer, none]);
    await takeTexts(sender);
    const made = await ask<'exportFile'>(sender, { type: 'exportFile', locales: ['vi'] });
    phone.network = down;
    expect(
      await ask<'importFile'>(phone, { type: 'importFile', file: made.ok ? made.file : new Blob() }),
    ).toMatchObject({ ok: true });
    expect(await open(enhancer)).toContain(scripts[0]);
    expect(await open(none)).toBe('');
    phone.network = site.network;
    await syncAll(phone);
    phone.network = down;
    for (const path of [enhancer, none]) expect(await open(path)).toContain(path);
  });
});

describe('a new layout', () => {
  it('is swapped at once: cut at any request, every document is of one version, and the rest comes later', async () => {
    await takeTexts(phone);
    const unchanged = {
      front: content.front,
      'news-1': [item('vi', 1, 'Mới 1'), item('vi', 2)],
      'news-2': content['news-2'],
    };
    await site.publish('vi', 2, 'layout 2', unchanged);
    for (let allowed = 1; allowed <= 3; allowed += 1) {
      let left = allowed;
      phone.network = (path, init) => (left-- > 0 ? site.network(path, init) : down(path, init));
      await syncAll(phone);
      phone.forget();
      phone.network = down;
      const pages = await Promise.all(['/vi', '/vi/news/n1'].map((path) => read(phone, path)));
      const isNew = pages.map((html) => html.includes('layout 2'));
      expect(new Set(isNew).size, `after ${allowed} requests`).toBe(1);
      expect(pages[1]?.includes('Mới 1')).toBe(isNew[1]);
    }
    phone.network = site.network;
    await syncAll(phone);
    expect(await read(phone, '/vi')).toContain('layout 2');
  });
});

describe('a download that is killed', () => {
  it('goes on where it was: no chunk that came is fetched again', async () => {
    let left = 4;
    phone.network = (path, init) => (left-- > 0 ? site.network(path, init) : down(path, init));
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'offline' });
    const first = site.served.map(({ path }) => path).filter((path) => path.endsWith('.bin'));
    expect(first.length).toBeGreaterThan(0);
    phone.forget();
    phone.network = site.network;
    site.served.length = 0;
    expect(await takeTexts(phone)).toMatchObject({ ok: true, pack: { missing: [] } });
    const second = site.served.map(({ path }) => path).filter((path) => path.endsWith('.bin'));
    expect(second.filter((path) => first.includes(path))).toEqual([]);
  });

  it('has what came before it readable at once', async () => {
    let left = 4;
    phone.network = (path, init) => (left-- > 0 ? site.network(path, init) : down(path, init));
    await takeTexts(phone);
    phone.network = down;
    expect(await read(phone, '/vi')).toContain('Trang đầu');
  });

  it('stops after the chunk in hand when the reader says so, and stays', async () => {
    const taking = answerQuestion<'take'>(phone, { type: 'take', locale: 'vi', part: 'texts' }, (done) => {
      if (done > 0) void ask<'stop'>(phone, { type: 'stop' });
    });
    const taken = await taking;
    expect(taken.ok && idsOf(taken.pack).length).toBe(1);
    const rest = await takeTexts(phone);
    expect(rest.ok && rest.pack.missing).toEqual([]);
  });
});

describe('what was tampered with', () => {
  it('a chunk with one changed byte is refused before it is stored', async () => {
    site.replace(chunkUrl('news-1'), flip);
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'broken' });
    expect(await (await phone.caches.open(cacheNames.packs)).match(chunkUrl('news-1'))).toBeUndefined();
  });

  it('a manifest with one changed byte changes nothing', async () => {
    await takeTexts(phone);
    await site.publish('vi', 2, 'layout 2', content);
    site.replace('/packs/vi/manifest.json', (body) =>
      new TextDecoder().decode(body).replace('"documents":2', '"documents":3'),
    );
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'forged' });
    expect(await read(phone, '/vi')).toContain('layout 1');
  });

  it('an older manifest that is replayed is refused', async () => {
    await site.publish('vi', 5, 'layout 1', content);
    await takeTexts(phone);
    await site.publish('vi', 4, 'layout 1', { front: content.front });
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'older' });
    expect(await read(phone, '/vi/news/n1')).toContain('Tin 1');
  });

  it('another language’s manifest is refused, and a portal’s page is no network', async () => {
    const other = await site.publish('en', 1, 'layout 1', content);
    site.replace('/packs/vi/manifest.json', () => JSON.stringify(other));
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'foreign' });
    site.replace('/packs/vi/manifest.json', () => '<html>Wi-Fi</html>');
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'offline' });
  });

  it('a portal’s page never becomes the site’s key', async () => {
    site.replace('/packs/key.json', () => '{"kty":"oct","k":"x"}');
    expect(await takeTexts(phone)).toMatchObject({ ok: false, reason: 'offline' });
    site.replace('/packs/key.json', (body) => body);
    expect(await takeTexts(phone)).toMatchObject({ ok: true });
  });
});

describe('room', () => {
  it('is asked for both languages of an essential part at once', async () => {
    const simple = { front: [{ id: 'page/home', url: '/vi-simple', title: 'Trang đầu' }] };
    await site.publish('vi-simple', 1, 'layout 1', simple);
    const bytesOf = (locale: 'vi' | 'vi-simple') =>
      site.manifestOf(locale)?.chunks.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    phone.room = { usage: 0, quota: Math.ceil((bytesOf('vi') + 10) / 0.95) };
    const taken = await ask<'take'>(phone, { type: 'take', locale: 'vi', part: 'essential' });
    expect(taken).toMatchObject({ ok: false, reason: 'no-room', wanted: bytesOf('vi') + bytesOf('vi-simple') });
    expect(await (await phone.caches.open(cacheNames.packs)).keys()).toEqual([]);
  });

  it('is asked for before anything is written', async () => {
    phone.room = { usage: 900, quota: 1_000 };
    const taken = await takeTexts(phone);
    expect(taken).toMatchObject({ ok: false, reason: 'no-room', free: 50 });
    expect(await (await phone.caches.open(cacheNames.packs)).keys()).toEqual([]);
  });

  it('that runs out in the middle leaves what was there', async () => {
    await takeTexts(phone);
    await site.publish('vi', 2, 'layout 2', content);
    phone.mayPut = (bytes) => bytes > 2_000;
    expect((await takeTexts(phone)).ok).toBe(false);
    phone.mayPut = () => true;
    phone.forget();
    phone.network = down;
    expect(await read(phone, '/vi/news/n1')).toContain('Tin 1');
  });
});

describe('dropping', () => {
  it('removes chunks and keeps the shell that the others need', async () => {
    await takeTexts(phone);
    const dropped = await ask<'drop'>(phone, { type: 'drop', locale: 'vi', ids: ['news-1', 'shell'] });
    expect(dropped.ok && idsOf(dropped.pack)).toEqual(['shell', 'front', 'news-2']);
    await syncAll(phone);
    phone.network = down;
    expect(await read(phone, '/vi/news/n3')).toContain('Tin 3');
    expect(await read(phone, '/vi/news/n1')).not.toContain('Tin 1');
  });

  it('of everything leaves nothing behind', async () => {
    await takeTexts(phone);
    const dropped = await ask<'drop'>(phone, { type: 'drop', locale: 'vi' });
    expect(dropped).toMatchObject({ ok: true, pack: { version: null, held: [] } });
    expect(await (await phone.caches.open(cacheNames.packs)).keys()).toEqual([]);
  });
});

describe('from phone to phone', () => {
  async function handOver(): Promise<Blob> {
    await takeTexts(phone);
    const made = await ask<'exportFile'>(phone, { type: 'exportFile', locales: ['vi'] });
    if (!made.ok) throw new Error(made.reason);
    return made.file;
  }
  async function other(): Promise<Phone> {
    const second = createPhone();
    second.network = site.network;
    await ask<'check'>(second, { type: 'check', locale: 'en' });
    await site.publish('vi', 1, 'layout 1', content);
    const { readKey } = await import('./public-key');
    await readKey(second);
    second.network = down;
    return second;
  }

  it('a file opens everything on the other one, with no network', async () => {
    const file = await handOver();
    const second = await other();
    const taken = await ask<'importFile'>(second, { type: 'importFile', file });
    expect(taken).toMatchObject({ ok: true, packs: [{ locale: 'vi', version: 1, missing: [] }] });
    for (const { url, title } of Object.values(content).flat()) expect(await read(second, url)).toContain(title);
  });

  it('a forged, cut or older file changes nothing', async () => {
    const file = await handOver();
    const second = await other();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const forged = bytes.slice();
    forged[forged.length - 30] = (forged[forged.length - 30] ?? 0) ^ 1;
    for (const [bad, reason] of [
      [forged, 'forged'],
      [bytes.slice(0, -5), 'broken'],
      [new TextEncoder().encode('xin chào'), 'foreign'],
    ] as const) {
      const taken = await ask<'importFile'>(second, { type: 'importFile', file: new Blob([bad]) });
      expect(taken.ok).toBe(false);
      expect(['forged', 'broken', 'foreign'], reason).toContain(!taken.ok && taken.reason);
    }
    expect(await (await second.caches.open(cacheNames.packs)).keys()).toEqual([]);
    await site.publish('vi', 9, 'layout 1', content);
    await takeTexts(phone);
    expect(await ask<'importFile'>(phone, { type: 'importFile', file })).toMatchObject({ ok: false, reason: 'older' });
  });
});
