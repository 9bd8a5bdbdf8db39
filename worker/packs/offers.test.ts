import { beforeEach, describe, expect, it } from 'vitest';
import { cacheNames } from '../../channel/stores';
import { toBody, toEntry } from '../../packs/test-support/sign';
import type { Question, QuestionName } from '../../channel/messages';
import { answerPicture } from '../answer/answer-picture';
import { answerQuestion } from '../answer/answer-question';
import { answer, document } from '../test-support/answers';
import { createPhone, down, stall, type Network, type Phone } from '../test-support/phone';
import { createSite, item, type Site } from '../test-support/site';
import { syncAll, syncOnOpening } from './sync';

const ask = <Name extends QuestionName>(question: Question<Name>) =>
  answerQuestion<Name>(phone, question, () => undefined);

const hour = 60 * 60 * 1000;
const manifestPath = '/packs/vi/manifest.json';
const content = { 'news-1': [item('vi', 1)], 'news-2': [item('vi', 2)] };

let phone: Phone;
let site: Site;
beforeEach(async () => {
  phone = createPhone();
  site = await createSite();
  phone.network = site.network;
  await site.publish('vi', 1, 'layout 1', content);
});

describe('asking the site what it offers', () => {
  it('downloads nothing else, and says what is missing and when the site was asked', async () => {
    expect(await ask<'check'>({ type: 'check', locale: 'vi' })).toMatchObject({
      ok: true,
      pack: { version: null, generatedAt: null, held: [], syncedAt: new Date(phone.clock).toISOString() },
    });
    expect(site.served.map(({ path }) => path).sort()).toEqual(['/packs/key.json', manifestPath]);
  });

  it.each([
    ['not-found', 'the site has no such pack', () => answer('x', { status: 404 })],
    ['offline', 'the server is in trouble', () => answer('{}', { status: 503 })],
    ['offline', 'there is no network', down],
    ['offline', 'a 304 comes that nobody asked for', () => answer(null, { status: 304 })],
    ['forged', 'what comes is no manifest', () => answer('{}')],
  ] as const)('is refused as %s when %s', async (reason, _, network: Network) => {
    phone.network = (path, init) => (path === manifestPath ? network(path, init) : site.network(path, init));
    expect(await ask<'check'>({ type: 'check', locale: 'vi' })).toEqual({ ok: false, reason });
  });

  it('is given up after ten seconds', async () => {
    phone.network = stall;
    const asking = ask<'check'>({ type: 'check', locale: 'vi' });
    await phone.pass(10_000);
    expect(await asking).toEqual({ ok: false, reason: 'offline' });
  });

  it.each([
    ['is of another kind', { kty: 'RSA', crv: 'P-256', x: 'x', y: 'y' }],
    ['is of another curve', { kty: 'EC', crv: 'P-384', x: 'x', y: 'y' }],
    ['lacks a half', { kty: 'EC', crv: 'P-256', x: 'x' }],
    ['lacks the other half', { kty: 'EC', crv: 'P-256', y: 'y' }],
    ['is a list', []],
  ])('is as good as no network where the key %s', async (_, key) => {
    site.replace('/packs/key.json', () => JSON.stringify(key));
    expect(await ask<'check'>({ type: 'check', locale: 'vi' })).toEqual({ ok: false, reason: 'offline' });
    expect(await (await phone.caches.open(cacheNames.state)).match('/~state/key')).toBeUndefined();
  });
});

describe('a pack that is held', () => {
  beforeEach(async () => {
    await ask<'take'>({ type: 'take', locale: 'vi', part: 'texts' });
    phone.asked.length = 0;
  });

  it('is looked after as the reader opens pages: not within six hours, and once after', async () => {
    phone.clock += 6 * hour;
    await syncOnOpening(phone);
    expect(phone.asked).toEqual([]);
    phone.clock += 1;
    await syncOnOpening(phone);
    await syncOnOpening(phone);
    expect(phone.asked).toEqual([manifestPath]);
  });

  it('is looked after by a woken worker, which is told whether the site could be asked', async () => {
    expect(await syncAll(phone)).toBe(true);
    phone.network = () => answer('x', { status: 404 });
    expect(await syncAll(phone)).toBe(true);
    phone.network = down;
    expect(await syncAll(phone)).toBe(false);
  });

  it('grows with what was wished for, and no more once that was dropped', async () => {
    await site.publish('vi', 2, 'layout 1', { ...content, 'news-3': [item('vi', 3)] });
    await syncAll(phone);
    const held = async () => {
      const status = await ask<'status'>({ type: 'status' });
      return status.ok ? (status.status.packs[0]?.held ?? []).map(({ id }) => id) : [];
    };
    expect(await held()).toEqual(['shell', 'news-1', 'news-2', 'news-3']);
    await ask<'drop'>({ type: 'drop', locale: 'vi', ids: ['news-1'] });
    expect(phone.told.at(-1)).toEqual({ type: 'pack', locale: 'vi' });
    await site.publish('vi', 3, 'layout 1', { ...content, 'news-3': [item('vi', 3)], 'news-4': [item('vi', 4)] });
    await syncAll(phone);
    expect(await held()).toEqual(['shell', 'news-2', 'news-3']);
  });

  it('is nobody’s to hand over before anything of it is here', async () => {
    expect(await ask<'exportFile'>({ type: 'exportFile', locales: ['en'] })).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });
});

describe('the pictures of a pack', () => {
  const pictures = {
    format: 1,
    pictures: [
      {
        url: '/media/ruong-480.webp',
        alsoFor: ['/media/ruong-960.webp'],
        type: 'image/webp',
        body: btoa('ruộng'.slice(0, 2)),
      },
    ],
  };

  it('are shown without a network in every width that they answer for, and asked of the network in no case', async () => {
    const entry = await toEntry('vi', 'pictures-1', 'pictures', pictures);
    const manifest = site.manifestOf('vi');
    if (!manifest) throw new Error('The site offers a pack.');
    const signed = await site.keys.sign({ ...manifest, version: 2, chunks: [...manifest.chunks, entry] });
    phone.network = async (path, init) => {
      if (path === manifestPath) return answer(JSON.stringify(signed));
      return path === entry.url ? answer(await toBody(pictures)) : site.network(path, init);
    };
    const taken = await ask<'take'>({ type: 'take', locale: 'vi', part: 'pictures' });
    expect(taken.ok && taken.pack.held.map(({ id }) => id)).toEqual(['shell', 'pictures-1']);
    phone.asked.length = 0;
    phone.network = down;
    phone.forget();
    for (const width of [480, 960]) {
      const response = await answerPicture(phone, `/media/ruong-${width}.webp`);
      expect([await response.text(), response.headers.get('content-type')]).toEqual(['ru', 'image/webp']);
    }
    expect(phone.asked).toEqual([]);
    expect((await answerPicture(phone, '/media/nuong-480.webp')).ok).toBe(false);
    await (await phone.caches.open(cacheNames.packs)).delete(entry.url);
    phone.forget();
    phone.network = () => answer('of the network', { headers: { 'content-type': 'image/webp' } });
    expect(await (await answerPicture(phone, '/media/ruong-480.webp')).text()).toBe('of the network');
  });
});

describe('the texts to search through', () => {
  it('are those of the pack and the saved ones, each its main part; what was only visited is left out', async () => {
    await ask<'take'>({ type: 'take', locale: 'vi', part: 'texts' });
    phone.network = (path) => document(`Trang ${path}`);
    await ask<'save'>({ type: 'save', url: '/vi/news/saved', title: 'x' });
    await (await phone.caches.open(cacheNames.visited)).put('/vi/news/visited', document('x'));
    const answered = await ask<'texts'>({ type: 'texts', locale: 'vi' });
    const documents = answered.ok ? answered.documents : [];
    expect(documents.map(({ url }) => url).sort()).toEqual(['/vi/news/n1', '/vi/news/n2', '/vi/news/saved']);
    for (const { html } of documents) expect(html).toMatch(/^<main[\s\S]*<\/main>$/);
    expect(documents.find(({ url }) => url === '/vi/news/n1')?.html).toContain('Tin 1');
  });
});
