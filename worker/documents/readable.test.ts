import { beforeEach, describe, expect, it } from 'vitest';
import type { Readable } from '../../channel/messages';
import { cacheNames } from '../../channel/stores';
import type { Locale } from '../../i18n/locales';
import { answerQuestion } from '../answer/answer-question';
import { document, toHtml, answer } from '../test-support/answers';
import { createPhone, down, type Phone } from '../test-support/phone';
import { createSite, item, type Site } from '../test-support/site';
import { read } from '../test-support/visit';

const nothing = (): void => undefined;
let phone: Phone;
let site: Site;

beforeEach(async () => {
  phone = createPhone();
  site = await createSite();
  phone.network = async (path, init) => {
    const given = await site.network(path, init);
    return given.status === 404 ? document(`Trang ${path}`) : given;
  };
});

const save = (url: string) => answerQuestion<'save'>(phone, { type: 'save', url, title: 'x' }, nothing);

const takePack = async (locale: Locale, ...numbers: readonly number[]): Promise<void> => {
  await site.publish(locale, 1, 'layout 1', { 'news-1': numbers.map((number) => item(locale, number)) });
  await answerQuestion<'take'>(phone, { type: 'take', locale, part: 'texts' }, nothing);
};

async function list(locale?: Locale): Promise<readonly Readable[]> {
  const answered = await answerQuestion<'readable'>(phone, { type: 'readable', ...(locale && { locale }) }, nothing);
  return answered.ok ? answered.documents : [];
}

const sources = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await list()).map(({ url, source }) => [url, source]));

describe('what can be read, in a list', () => {
  it('names what was saved as saved, also where it was visited or is in a pack: it stays', async () => {
    await read(phone, '/vi/news/n1');
    expect(await sources()).toEqual({ '/vi/news/n1': 'visited' });
    await takePack('vi', 1, 2);
    expect(await sources()).toEqual({ '/vi/news/n1': 'pack', '/vi/news/n2': 'pack' });
    await save('/vi/news/n1');
    expect(await sources()).toEqual({ '/vi/news/n1': 'saved', '/vi/news/n2': 'pack' });
    await read(phone, '/vi/news/n3');
    await save('/vi/news/n3');
    expect(await sources()).toEqual({ '/vi/news/n1': 'saved', '/vi/news/n2': 'pack', '/vi/news/n3': 'saved' });
  });

  it('comes newest first, wherever it is from', async () => {
    const give = (title: string, day: string) =>
      answer(toHtml(title).replace('2026-11-20', day), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'x-tieng-lang': 'document' },
      });
    const { network } = phone;
    await takePack('vi', 1);
    const days: Record<string, string> = {
      '/vi/news/a': '2026-11-19',
      '/vi/news/b': '2026-11-22',
      '/vi/news/c': '2026-11-21',
    };
    phone.network = (path, init) => (days[path] ? give(path, days[path]) : network(path, init));
    for (const path of Object.keys(days)) await read(phone, path);
    await save('/vi/news/c');
    expect((await list()).map(({ url }) => url)).toEqual(['/vi/news/b', '/vi/news/c', '/vi/news/n1', '/vi/news/a']);
  });

  it('has what was saved before what is in a pack before what was visited, of one day', async () => {
    for (const number of [1, 2, 3]) await read(phone, `/vi/news/v${number}`);
    await takePack('vi', 1, 2);
    await save('/vi/news/v2');
    const slugs = (await list()).map(({ url }) => url.split('/').pop());
    expect(slugs).toEqual(['v2', 'n2', 'n1', 'v3', 'v1']);
  });

  it('is of one language where one is asked for', async () => {
    for (const path of ['/vi/news/a', '/vi-simple/news/a', '/en/about', '/vi/programmes/p']) await read(phone, path);
    expect((await list('vi')).map(({ url, kind, locale }) => [url, kind, locale])).toEqual([
      ['/vi/programmes/p', 'programme', 'vi'],
      ['/vi/news/a', 'news', 'vi'],
    ]);
    expect(await list()).toHaveLength(4);
  });

  it('leaves out pages that stand in for others, need the network or are further pages of a list', async () => {
    for (const path of ['/vi/offline', '/vi/search', '/vi/news/page/2', '/vi/news', '/vi']) await read(phone, path);
    expect((await list()).map(({ url }) => url).sort()).toEqual(['/vi', '/vi/news']);
  });

  it('has the title and the day of each as its own page tells them', async () => {
    phone.network = () => document('Lúa &amp; ngô');
    await read(phone, '/vi/news/a');
    expect(await list()).toEqual([
      { url: '/vi/news/a', title: 'Lúa & ngô', kind: 'news', locale: 'vi', updatedAt: '2026-11-20', source: 'visited' },
    ]);
  });
});

describe('the page that is opened', () => {
  it('is the newest copy on the phone, whoever kept it', async () => {
    await save('/vi/news/n1');
    phone.clock += 60_000;
    await takePack('vi', 1);
    phone.network = down;
    expect(await read(phone, '/vi/news/n1')).toContain('layout 1');
    const about = await answerQuestion<'about'>(phone, { type: 'about', url: '/vi/news/n1' }, nothing);
    expect(about).toMatchObject({ source: 'pack', saved: true, at: new Date(phone.clock).toISOString() });
  });

  it('of two copies of one moment is the saved one', async () => {
    await read(phone, '/vi/news/n1');
    await takePack('vi', 1);
    await save('/vi/news/n1');
    phone.network = down;
    await read(phone, '/vi/news/n1');
    expect(phone.shown.get('/vi/news/n1')?.source).toBe('saved');
  });
});

describe('visited pages', () => {
  it('are three hundred at most: the one that came first goes first, and saved ones never', async () => {
    await save('/vi/news/saved');
    const cache = await phone.caches.open(cacheNames.visited);
    for (let number = 0; number < 299; number += 1) await cache.put(`/vi/news/v${number}`, new Response(''));
    await cache.put('/media/ruong-480.webp', new Response(''));
    await read(phone, '/vi/news/v299');
    const visited = async () => (await list()).filter(({ source }) => source === 'visited').map(({ url }) => url);
    expect(await visited()).toContain('/vi/news/v0');
    for (const number of [300, 301]) await read(phone, `/vi/news/v${number}`);
    const urls = await visited();
    expect(urls).toHaveLength(300);
    for (const gone of ['/vi/news/v0', '/vi/news/v1']) expect(urls).not.toContain(gone);
    expect((await sources())['/vi/news/saved']).toBe('saved');
  });
});
