import { beforeEach, describe, expect, it } from 'vitest';
import { cacheNames } from '../../channel/stores';
import { answerQuestion } from '../answer/answer-question';
import { document, toHtml } from '../test-support/answers';
import { createPhone, type Phone } from '../test-support/phone';
import { createSite, item } from '../test-support/site';
import { read } from '../test-support/visit';
import { remember } from './memo';
import { oneAtATime } from './one-at-a-time';
import { chooseLocale, readReaderLocale } from './reader-locale';
import { changeState, readState, writeState } from './state';
import { countUsage, readStatus } from './status';

let phone: Phone;
beforeEach(() => {
  phone = createPhone();
});

const nothing = (): void => undefined;

describe('the reader’s language', () => {
  it('is the source’s at first, then that of the last page, of the pack, and the one that was chosen', async () => {
    const site = await createSite();
    await site.publish('vi-simple', 1, 'layout 1', { 'news-1': [item('vi-simple', 1)] });
    phone.network = async (path, init) => {
      const given = await site.network(path, init);
      return given.status === 404 ? document('Bài') : given;
    };
    expect(await readReaderLocale(phone)).toBe('vi');
    for (const path of ['/vi/news/a', '/en/news/a']) await read(phone, path);
    expect(await readReaderLocale(phone)).toBe('en');
    await answerQuestion<'take'>(phone, { type: 'take', locale: 'vi-simple', part: 'texts' }, nothing);
    expect(await readReaderLocale(phone)).toBe('vi-simple');
    await chooseLocale(phone, 'hre');
    expect(await readReaderLocale(phone)).toBe('hre');
    await writeState(phone, '/~state/choice', { locale: 'gone' });
    expect(await readReaderLocale(phone)).toBe('vi-simple');
  });
});

describe('what the worker remembers', () => {
  it('is nothing where nothing was written, or what was written is broken', async () => {
    expect(await readState(phone, '/~state/x')).toBeNull();
    await (await phone.caches.open(cacheNames.state)).put('/~state/x', new Response('{'));
    expect(await readState(phone, '/~state/x')).toBeNull();
  });

  it('changes whole: two changes that come together both count', async () => {
    const add = (): Promise<number> => changeState<number>(phone, '/~state/x', (before) => (before ?? 0) + 1);
    expect(await Promise.all([add(), add(), add()])).toEqual([1, 2, 3]);
    expect(await readState(phone, '/~state/x')).toBe(3);
  });

  it('is not made twice while it is remembered, and a failure is not remembered', async () => {
    let made = 0;
    const make = async (): Promise<number> => (made += 1);
    expect([await remember(phone, 'a', make), await remember(phone, 'a', make)]).toEqual([1, 1]);
    await expect(remember(phone, 'b', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await phone.rest();
    expect(await remember(phone, 'b', make)).toBe(2);
  });

  it('are two dozen costly things: the one that was not asked for longest goes first', async () => {
    const give = (value: string) => async (): Promise<string> => value;
    for (let at = 0; at < 24; at += 1) await remember(phone, `k${at}`, give('first'));
    await remember(phone, 'k0', give('again'));
    await remember(phone, 'new', give('first'));
    expect(await remember(phone, 'k0', give('again'))).toBe('first');
    expect(await remember(phone, 'k1', give('again'))).toBe('again');
  });
});

describe('work of one name', () => {
  it('is done one after the other, also after one that failed; of other names it is not held up', async () => {
    const order: string[] = [];
    let finish = nothing;
    const first = oneAtATime('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('first');
      throw new Error('x');
    });
    const second = oneAtATime('a', async () => void order.push('second'));
    await oneAtATime('b', async () => void order.push('other'));
    await phone.rest();
    finish();
    await expect(first).rejects.toThrow('x');
    await second;
    expect(order).toEqual(['other', 'first', 'second']);
  });
});

describe('what the library is told', () => {
  it('is what was visited, page by page with its bytes, pictures aside', async () => {
    phone.network = () => document('Bài');
    expect((await readStatus(phone, false)).visited).toEqual({ count: 0, bytes: 0 });
    await read(phone, '/vi/news/a');
    const before = (await readStatus(phone, false)).visited;
    expect(before).toEqual({ count: 1, bytes: new TextEncoder().encode(toHtml('Bài')).length });
    await read(phone, '/vi/news/b');
    await (await phone.caches.open(cacheNames.visited)).put('/media/a.webp', new Response('xxx'));
    const after = (await readStatus(phone, false)).visited;
    expect(after).toEqual({ count: 2, bytes: before.bytes * 2 });
  });

  it('is that all was wiped only where something had been kept and nothing is', async () => {
    const isWiped = async (had: boolean): Promise<boolean> => (await readStatus(phone, had)).wiped;
    expect([await isWiped(false), await isWiped(true)]).toEqual([false, true]);
    phone.network = () => document('Bài');
    await read(phone, '/vi/news/a');
    expect(await isWiped(true)).toBe(true);
    await answerQuestion<'save'>(phone, { type: 'save', url: '/vi/news/a', title: 'Bài' }, nothing);
    expect(await isWiped(true)).toBe(false);
    await answerQuestion<'unsave'>(phone, { type: 'unsave', url: '/vi/news/a' }, nothing);
    const site = await createSite();
    await site.publish('vi', 1, 'layout 1', { 'news-1': [item('vi', 1)] });
    phone.network = site.network;
    await answerQuestion<'check'>(phone, { type: 'check', locale: 'vi' }, nothing);
    expect(await isWiped(true)).toBe(true);
    await answerQuestion<'take'>(phone, { type: 'take', locale: 'vi', part: 'texts' }, nothing);
    expect(await isWiped(true)).toBe(false);
  });

  it('are the bytes of this month, from its first hour in Vietnam; a count that cannot be kept is lost alone', async () => {
    phone.clock = Date.UTC(2026, 10, 30, 16, 59);
    phone.transferred = 100;
    await countUsage(phone);
    expect((await readStatus(phone, false)).usage).toEqual({ month: '2026-11', bytes: 100 });
    phone.clock += 60_000;
    expect((await readStatus(phone, false)).usage).toEqual({ month: '2026-12', bytes: 0 });
    await countUsage(phone);
    await countUsage(phone);
    expect((await readStatus(phone, false)).usage).toEqual({ month: '2026-12', bytes: 200 });
    phone.mayPut = () => false;
    await countUsage(phone);
    expect((await readStatus(phone, false)).usage.bytes).toBe(200);
    phone.transferred = 0;
    phone.mayPut = () => true;
    await countUsage(phone);
    expect((await readStatus(phone, false)).usage.bytes).toBe(200);
  });
});
