import { describe, expect, it } from 'vitest';
import { createChangeClock } from './change-clock';
import { createPress, type MadeDocument } from './press';
import { createStore } from './store';

/** A content store in miniature: raising a scope is what publishing does. */
function createContent() {
  let latest = 0;
  const scopes = new Map<string, number>();
  let reads = 0;
  return {
    raise(...names: string[]) {
      latest += 1;
      for (const name of names) scopes.set(name, latest);
    },
    restore(to: number, changed: Readonly<Record<string, number>> = {}) {
      latest = to;
      scopes.clear();
      for (const [name, number] of Object.entries(changed)) scopes.set(name, number);
    },
    async read(since: number) {
      reads += 1;
      return { latest, scopes: new Map([...scopes].filter(([, number]) => number > since)) };
    },
    get reads() {
      return reads;
    },
  };
}

function setUp(capacity = 10_000) {
  const content = createContent();
  const store = createStore(capacity);
  const press = createPress(store, createChangeClock(content.read, 0));
  let made = 0;
  const maker = (body: () => string, dependsOn: string[]) => async (): Promise<MadeDocument> => {
    made += 1;
    return { body: body(), cuts: [], status: 200, dependsOn };
  };
  return { content, store, press, maker, made: () => made };
}

describe('the press', () => {
  it('makes a document once and gives it again while nothing has changed', async () => {
    const { press, maker, made } = setUp();
    await press.get(
      'a',
      maker(() => 'text', ['news']),
    );
    expect(
      (
        await press.get(
          'a',
          maker(() => 'text', ['news']),
        )
      ).body,
    ).toBe('text');
    expect(made()).toBe(1);
  });

  it('makes again only the documents that carry what has changed', async () => {
    const { content, press, maker, made } = setUp();
    let title = 'old';
    await press.get(
      'one',
      maker(() => title, ['news/1']),
    );
    await press.get(
      'two',
      maker(() => 'other', ['news/2']),
    );
    title = 'new';
    content.raise('news', 'news/1');
    expect(
      (
        await press.get(
          'one',
          maker(() => title, ['news/1']),
        )
      ).body,
    ).toBe('new');
    await press.get(
      'two',
      maker(() => 'other', ['news/2']),
    );
    expect(made()).toBe(3);
  });

  it('shows the new text when a making began before the publishing and ended after it', async () => {
    const { content, press, maker } = setUp();
    let finish = (): void => undefined;
    const slow = press.get('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { body: 'old', cuts: [], status: 200, dependsOn: ['news/1'] };
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    content.raise('news/1');
    const fresh = await press.get(
      'a',
      maker(() => 'new', ['news/1']),
    );
    finish();
    await slow;
    expect(fresh.body).toBe('new');
    expect(
      (
        await press.get(
          'a',
          maker(() => 'again', ['news/1']),
        )
      ).body,
    ).toBe('new');
  });

  it('shares one making among requests that come together', async () => {
    const { press, maker, made } = setUp();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        press.get(
          'a',
          maker(() => 'x', []),
        ),
      ),
    );
    expect(made()).toBe(1);
  });

  it('does not keep a failed making', async () => {
    const { press, maker } = setUp();
    await expect(press.get('a', () => Promise.reject(new Error('database away')))).rejects.toThrow('database away');
    expect(
      (
        await press.get(
          'a',
          maker(() => 'back', []),
        )
      ).body,
    ).toBe('back');
  });

  it('makes everything again after an older database was put in place', async () => {
    const { content, press, maker } = setUp();
    for (let i = 0; i < 5; i += 1) content.raise('news/1');
    await press.get(
      'a',
      maker(() => 'later', ['news/1']),
    );
    content.restore(2);
    expect(
      (
        await press.get(
          'a',
          maker(() => 'earlier', ['news/1']),
        )
      ).body,
    ).toBe('earlier');
  });

  it('shows nothing from before a change that the older database has, and makes each document once', async () => {
    const { content, press, maker, made } = setUp();
    const get = async (text: string) =>
      (
        await press.get(
          'a',
          maker(() => text, ['news/1']),
        )
      ).body;
    content.raise('news/2');
    expect(await get('first')).toBe('first');
    for (let i = 0; i < 5; i += 1) content.raise('news/1');
    await press.get(
      'b',
      maker(() => 'other', []),
    );
    content.restore(2, { 'news/1': 2 });
    expect(await get('as restored')).toBe('as restored');
    const before = made();
    expect(await get('once more')).toBe('as restored');
    expect(made()).toBe(before);
  });

  it('lets no making from before a restore hinder those after it', async () => {
    const { content, press, maker } = setUp();
    for (let i = 0; i < 5; i += 1) content.raise('news/1');
    let finish = (): void => undefined;
    const slow = press.get('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { body: 'lost', cuts: [], status: 200, dependsOn: ['news/1'] };
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    content.restore(2, { 'news/1': 2 });
    finish();
    await slow;
    const get = async (text: string) =>
      (
        await press.get(
          'a',
          maker(() => text, ['news/1']),
        )
      ).body;
    expect(await get('as restored')).toBe('as restored');
    expect(await get('once more')).toBe('as restored');
  });

  it('keeps within its bound and lets the least asked go first', async () => {
    const { press, store, maker, made } = setUp(25);
    await press.get(
      'a',
      maker(() => 'aaaaaaaaaa', []),
    );
    await press.get(
      'b',
      maker(() => 'bbbbbbbbbb', []),
    );
    await press.get(
      'a',
      maker(() => 'aaaaaaaaaa', []),
    );
    await press.get(
      'c',
      maker(() => 'cccccccccc', []),
    );
    expect(store.size).toBe(2);
    await press.get(
      'a',
      maker(() => 'aaaaaaaaaa', []),
    );
    expect(made()).toBe(3);
  });

  it('gives the same entity tag for the same text, and another for another', async () => {
    const { press, maker } = setUp();
    const one = await press.get(
      'a',
      maker(() => 'x', []),
    );
    const two = await press.get(
      'b',
      maker(() => 'x', []),
    );
    const three = await press.get(
      'c',
      maker(() => 'y', []),
    );
    expect(one.etag).toBe(two.etag);
    expect(three.etag).not.toBe(one.etag);
  });
});

describe('the change clock', () => {
  it('asks the database at most once in its interval, however many requests come', async () => {
    const content = createContent();
    let time = 0;
    const clock = createChangeClock(content.read, 250, () => time);
    for (let i = 0; i < 1000; i += 1) await clock.now();
    expect(content.reads).toBe(1);
    content.raise('news');
    time = 250;
    expect((await clock.now()).changeOf('news')).toBe(1);
    expect(content.reads).toBe(2);
  });

  it('forgets every number of a database that was replaced by an older one, and reads those of that one', async () => {
    const content = createContent();
    const clock = createChangeClock(content.read, 0);
    for (const scope of ['news', 'media', 'news', 'news']) content.raise(scope);
    await clock.now();
    content.restore(2, { glossary: 1, news: 2 });
    const moment = await clock.now();
    expect(moment.latest).toBe(2);
    expect(['glossary', 'news', 'media'].map((scope) => moment.changeOf(scope))).toEqual([1, 2, 0]);
    expect(moment.changedSince(0)).toEqual(['glossary', 'news']);
    content.raise('media');
    expect((await clock.now()).changedSince(2)).toEqual(['media']);
  });

  it('goes on with what it knew while the database is away, but not before it ever knew anything', async () => {
    let away = true;
    const clock = createChangeClock(() => {
      if (away) return Promise.reject(new Error('away'));
      return Promise.resolve({ latest: 7, scopes: new Map([['news', 7]]) });
    }, 0);
    await expect(clock.now()).rejects.toThrow('away');
    away = false;
    await clock.now();
    away = true;
    expect((await clock.now()).changeOf('news')).toBe(7);
  });
});
