import { describe, expect, it } from 'vitest';
import { answerAsset, cacheAssets } from '../assets/assets';
import { answerPicture } from '../answer/answer-picture';
import { answerQuestion } from '../answer/answer-question';
import { answerRsc } from '../answer/answer-request';
import { completeInstall, install, cacheOpenPages } from '../install';
import { toRoute } from '../routes';
import { answer, document, portal } from '../test-support/answers';
import { createPhone, down, origin, stall, type Phone } from '../test-support/phone';
import { read, visit } from '../test-support/visit';
import { countUsage } from '../state/status';

const news = '/vi/news/abc';
const nothing = (): void => undefined;
const picture = (): Response => answer('picture', { headers: { 'content-type': 'image/webp' } });
const script = (): Response => answer('script', { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

function serve(phone: Phone): void {
  phone.network = (path) => {
    if (path.startsWith('/media/')) return picture();
    if (path.endsWith('.js')) return script();
    return document('Bài', {
      main: '<img src="/media/ruong-480.webp"/><script src="/assets/enhancer.abc.js"></script>',
    });
  };
}

const saveNews = (phone: Phone) => answerQuestion<'save'>(phone, { type: 'save', url: news, title: 'Bài' }, nothing);

describe('a saved document', () => {
  it('opens a year later with its picture, in whatever width the screen asks for', async () => {
    const phone = createPhone();
    serve(phone);
    expect(await saveNews(phone)).toMatchObject({ ok: true, saved: { url: news, locale: 'vi' } });
    await answerQuestion<'clearVisited'>(phone, { type: 'clearVisited' }, nothing);
    phone.clock += 365 * 24 * 60 * 60 * 1000;
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài');
    expect(await (await answerPicture(phone, '/media/ruong-320.avif')).text()).toBe('picture');
    expect(await answerQuestion<'about'>(phone, { type: 'about', url: news }, nothing)).toMatchObject({
      source: 'saved',
      saved: true,
    });
  });

  it('is shown even when the site has it no more; a visited one is not', async () => {
    const phone = createPhone();
    serve(phone);
    await saveNews(phone);
    await read(phone, '/vi/news/other');
    phone.network = () => document('Không có trang này', { status: 404 });
    phone.clock += 3 * 24 * 60 * 60 * 1000;
    expect(await read(phone, news)).toContain('Bài');
    expect(await read(phone, '/vi/news/other')).toContain('Không có trang này');
  });

  it('is refused before anything is written when there is no room', async () => {
    const phone = createPhone();
    serve(phone);
    phone.room = { usage: 1_000, quota: 1_000 };
    expect(await saveNews(phone)).toMatchObject({ ok: false, reason: 'no-room' });
    expect(await (await phone.caches.open('tl-saved')).keys()).toEqual([]);
  });

  it('is removed with the pictures that no other one needs', async () => {
    const phone = createPhone();
    serve(phone);
    await saveNews(phone);
    await answerQuestion<'save'>(phone, { type: 'save', url: '/vi/news/other', title: 'Khác' }, nothing);
    await answerQuestion<'unsave'>(phone, { type: 'unsave', url: news }, nothing);
    const keys = (await (await phone.caches.open('tl-saved')).keys()).map(({ url }) => new URL(url).pathname);
    expect(keys.sort()).toEqual(['/media/ruong-480.webp', '/vi/news/other']);
  });

  it('that the system has wiped is noticed', async () => {
    const phone = createPhone();
    const status = await answerQuestion<'status'>(phone, { type: 'status', had: true }, nothing);
    expect(status.ok && status.status.wiped).toBe(true);
    const fresh = await answerQuestion<'status'>(phone, { type: 'status' }, nothing);
    expect(fresh.ok && fresh.status.wiped).toBe(false);
  });
});

describe('files with a hash in their name', () => {
  it('survive two deploys under an open tab', async () => {
    const phone = createPhone();
    phone.network = script;
    const filesOf = (deploy: number) =>
      Array.from({ length: 40 }, (_, one) => `/_next/static/chunks/${one}.${deploy}.js`);
    for (const deploy of [1, 2, 3]) await cacheAssets(phone, filesOf(deploy));
    phone.network = () => answer('404', { status: 404 });
    for (const path of filesOf(1)) expect((await answerAsset(phone, new URL(path, origin))).ok).toBe(true);
  });

  it('are bounded in number', async () => {
    const phone = createPhone();
    phone.network = script;
    for (let one = 0; one < 200; one += 1) await cacheAssets(phone, [`/assets/${one}.js`]);
    expect((await (await phone.caches.open('tl-assets')).keys()).length).toBeLessThanOrEqual(160);
  });

  it('of documents are not pushed out by those of tools', async () => {
    const phone = createPhone();
    phone.network = script;
    await cacheAssets(phone, ['/assets/enhancer.abc.js']);
    for (let one = 0; one < 200; one += 1) await cacheAssets(phone, [`/_next/static/chunks/${one}.js`]);
    phone.network = down;
    expect((await answerAsset(phone, new URL('/assets/enhancer.abc.js', origin))).ok).toBe(true);
    expect((await answerAsset(phone, new URL('/_next/static/chunks/1.js', origin))).ok).toBe(false);
  });

  it('are never a portal’s page, and a missing one is a real failure', async () => {
    const phone = createPhone();
    const url = new URL('/assets/enhancer.abc.js', origin);
    phone.network = portal;
    expect((await answerAsset(phone, url)).type).toBe('error');
    phone.network = () => answer('404', { status: 404 });
    expect((await answerAsset(phone, url)).status).toBe(404);
  });
});

describe('a tool', () => {
  const html = document('Trong máy này', {
    main: '<script src="/_next/static/chunks/1.js"></script>',
    headers: { 'x-tieng-lang': 'tool' },
  });

  it('opens without a network once it was opened, with its bundle', async () => {
    const phone = createPhone();
    phone.network = (path) => (path.endsWith('.js') ? script() : html.clone());
    Object.defineProperty(html, 'clone', {
      value: () =>
        document('Trong máy này', {
          main: '<script src="/_next/static/chunks/1.js"></script>',
          headers: { 'x-tieng-lang': 'tool' },
        }),
    });
    const which = () => answerQuestion<'which'>(phone, { type: 'which', urls: ['/vi/library'] }, nothing);
    expect(await which()).toMatchObject({ readable: [] });
    await read(phone, '/vi/library');
    expect(await which()).toMatchObject({ readable: ['/vi/library'] });
    phone.network = stall;
    const { response } = visit(phone, '/vi/library');
    await phone.pass(3_000);
    expect(await (await response).text()).toContain('Trong máy này');
    expect((await answerAsset(phone, new URL('/_next/static/chunks/1.js', origin))).ok).toBe(true);
  });

  it('is not kept without all of its bundle: two versions never mix', async () => {
    const phone = createPhone();
    phone.network = (path) =>
      path.endsWith('.js')
        ? portal()
        : document('Mới', { main: '<script src="/_next/static/2.js"></script>', headers: { 'x-tieng-lang': 'tool' } });
    await read(phone, '/vi/library');
    expect(await (await phone.caches.open('tl-tools')).keys()).toEqual([]);
  });

  it('gets parts of pages within 4 seconds or not at all', async () => {
    const phone = createPhone();
    const part = answerRsc(phone, stall('', undefined) as Promise<Response>);
    await phone.pass(4_000);
    expect((await part).type).toBe('error');
  });
});

describe('the installation', () => {
  it('is not discarded by a piece that fails, and is completed later', async () => {
    const phone = createPhone();
    await install(phone, ['/packs/key.json']);
    phone.network = () => document('Offline', { main: '<div data-readable=""></div>' });
    await completeInstall(phone, news);
    phone.network = down;
    expect(await read(phone, '/vi/news/x')).toContain('Offline');
  });

  it('keeps the page that was open before it, and no search, preview or studio', async () => {
    const phone = createPhone();
    serve(phone);
    await cacheOpenPages(
      phone,
      [news, '/vi/search?q=x', '/vi/preview/news/1', '/admin'].map((path) => origin + path),
    );
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài');
    const paths = (await (await phone.caches.open('tl-visited')).keys()).map(({ url }) => new URL(url).pathname);
    expect(paths.sort()).toEqual([news, '/vi/offline']);
  });
});

describe('what the worker leaves alone', () => {
  const route = (path: string, isNavigation = true, method = 'GET') =>
    toRoute({ url: new URL(path, origin), method, isNavigation, isRsc: false }, origin);

  it.each([
    '/admin',
    '/api/views',
    '/vi/preview/news/1',
    '/_next/x',
    '/healthz',
    '/vi/manifest.webmanifest',
    '/xx/news',
  ])('%s', (path) => expect(route(path)).toBeNull());

  it('not the offline document, from which pages fetch what they do not carry', () => {
    expect(route('/vi/offline', false)).toBe('document');
    expect(route('/vi/news/offline', false)).toBeNull();
  });

  it('what is posted, and what is of another origin', () => {
    expect(route('/vi', true, 'POST')).toBeNull();
    expect(route('https://elsewhere.example/vi')).toBeNull();
    expect(route('/packs/vi/manifest.json', false)).toBeNull();
  });
});

describe('bytes', () => {
  it('are counted month by month, as months are in Vietnam', async () => {
    const phone = createPhone();
    phone.clock = Date.UTC(2026, 10, 30, 16);
    phone.transferred = 100;
    await countUsage(phone);
    await countUsage(phone);
    const usage = async () => {
      const status = await answerQuestion<'status'>(phone, { type: 'status' }, nothing);
      return status.ok && status.status.usage;
    };
    expect(await usage()).toEqual({ month: '2026-11', bytes: 200 });
    phone.clock += 2 * 60 * 60 * 1000;
    expect(await usage()).toEqual({ month: '2026-12', bytes: 0 });
  });
});

describe('the reader’s language', () => {
  it('is the chosen one when the app is opened at / without a network', async () => {
    const phone = createPhone();
    serve(phone);
    for (const path of ['/en', '/vi']) await read(phone, path);
    await answerQuestion<'choose'>(phone, { type: 'choose', locale: 'en' }, nothing);
    phone.network = down;
    phone.forget();
    expect((await visit(phone, '/').response).headers.get('location')).toBe(`${origin}/en`);
  });
});
