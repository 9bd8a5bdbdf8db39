import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSite, item } from './test-support/site';
import { document } from './test-support/answers';
import { down } from './test-support/phone';
import { startWorker, type TestWorker } from './test-support/start-worker';

afterEach(() => vi.unstubAllGlobals());

const news = '/vi/news/abc';
const offline = (): Response => document('Không có mạng', { main: '<div data-readable=""></div>' });

async function installed(facts?: Parameters<typeof startWorker>[0]): Promise<TestWorker> {
  const worker = await startWorker(facts);
  worker.phone.network = (path) => (path.endsWith('/offline') ? offline() : document('Bài một'));
  await worker.send('install');
  await worker.send('activate');
  return worker;
}

describe('a worker on its first visit', () => {
  it('takes the open pages over at once, and keeps them: they can be read again', async () => {
    const worker = await installed({ open: [news] });
    expect(worker.asked).toEqual(['claim']);
    worker.phone.network = down;
    expect(await worker.ask(news)).toContain('Bài một');
  });
});

describe('a new version of the worker', () => {
  it('waits, and takes no open page over: a page and its scripts stay of one version', async () => {
    const worker = await installed({ open: [news], isUpdate: true });
    expect(worker.asked).toEqual([]);
  });

  it('begins when the reader agrees, and at no other message', async () => {
    const worker = await installed({ isUpdate: true });
    for (const data of [null, 'SKIP_WAITING', {}, { type: 'skip_waiting' }, { type: 'status' }])
      await worker.post(data);
    expect(worker.asked).toEqual([]);
    await worker.post({ type: 'SKIP_WAITING' });
    expect(worker.asked).toEqual(['skipWaiting']);
  });
});

describe('a phone that spares data', () => {
  async function withPack(connection?: { saveData?: boolean; effectiveType?: string }): Promise<TestWorker> {
    const worker = await startWorker({ connection });
    const site = await createSite();
    await site.publish('vi', 1, 'layout 1', { 'news-1': [item('vi', 1)] });
    worker.phone.network = async (path, init) => {
      const given = await site.network(path, init);
      return given.status === 404 ? document('Bài một') : given;
    };
    await worker.post({ type: 'take', locale: 'vi', part: 'texts' });
    vi.useFakeTimers({ now: Date.now() + 7 * 60 * 60 * 1000, toFake: ['Date'] });
    worker.phone.asked.length = 0;
    return worker;
  }
  afterEach(() => vi.useRealTimers());

  it.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
    'fetches what the reader opens, and nothing besides: %j',
    async (connection) => {
      const worker = await withPack(connection);
      await worker.ask('/vi/news/other');
      await worker.post({ type: 'keepTools', locale: 'vi' });
      expect(worker.phone.asked).toContain('/vi/news/other');
      expect(worker.phone.asked).not.toContain('/packs/vi/manifest.json');
      expect(worker.phone.asked).not.toContain('/vi/library');
    },
  );

  it.each([undefined, {}, { saveData: false }, { effectiveType: '3g' }, { effectiveType: '4g' }])(
    'is not any other: there the pack is looked after, and the library fetched: %j',
    async (connection) => {
      const worker = await withPack(connection);
      await worker.ask('/vi/news/other');
      await worker.post({ type: 'keepTools', locale: 'vi' });
      expect(worker.phone.asked).toContain('/packs/vi/manifest.json');
      expect(worker.phone.asked).toContain('/vi/library');
    },
  );
});

describe('the events of a browser', () => {
  it('for the studio, for what is posted and for other sites are left to it', async () => {
    const worker = await installed();
    worker.phone.asked.length = 0;
    expect(await worker.ask('/admin')).toBeNull();
    expect(await worker.ask('/vi', { method: 'POST' })).toBeNull();
    expect(await worker.ask('/api/views', { mode: 'cors' })).toBeNull();
    expect(worker.phone.asked).toEqual([]);
  });

  it('tell of a reload, which asks the network even where a copy is fresh', async () => {
    const worker = await installed();
    expect(await worker.ask(news)).toContain('Bài một');
    worker.phone.network = () => document('Bài hai');
    expect(await worker.ask(news, { cache: 'reload' })).toContain('Bài hai');
    worker.phone.network = () => document('Bài ba');
    expect(await worker.ask(news, { cache: 'no-cache' })).toContain('Bài ba');
  });

  it('let the worker tell the page that is opening, and the others that show the same, of a newer text', async () => {
    const worker = await installed({ open: [news, '/vi/news/other'] });
    worker.phone.network = () => document('Bài hai');
    await worker.ask(news);
    expect(worker.told.map(({ id }) => id).sort()).toEqual(['0', 'opening']);
    expect(worker.told[0]?.news).toEqual({ type: 'newer', url: news });
  });

  it('bring a question through the port that came with it', async () => {
    const worker = await installed();
    expect(await worker.post({ type: 'which', urls: ['/vi/offline'] })).toEqual([
      { type: 'answer', answer: { ok: true, readable: [] } },
    ]);
    expect(await worker.post({ type: 'toString' })).toEqual([]);
  });

  it('wake it for the pack once the network is back, where a download was cut off', async () => {
    const worker = await installed();
    worker.asked.length = 0;
    worker.phone.network = down;
    await worker.post({ type: 'take', locale: 'vi', part: 'texts' });
    expect(worker.asked.sort()).toEqual(['periodicSync', 'sync']);
    worker.asked.length = 0;
    const site = await createSite();
    await site.publish('vi', 1, 'layout 1', { 'news-1': [item('vi', 1)] });
    worker.phone.network = site.network;
    await worker.post({ type: 'take', locale: 'vi', part: 'texts' });
    expect(worker.asked).toEqual(['periodicSync']);
    await site.publish('vi', 2, 'layout 1', { 'news-1': [item('vi', 1, 'Tin 1 đã sửa')] });
    await worker.send('sync', { tag: 'tl-sync' });
    worker.phone.network = down;
    expect(await worker.ask('/vi/news/n1')).toContain('Tin 1 đã sửa');
    await expect(worker.send('periodicsync', { tag: 'tl-sync' })).rejects.toThrow();
    await worker.send('sync', { tag: 'of-another' });
  });
});
