import { describe, expect, it } from 'vitest';
import { cacheNames } from '../../channel/stores';
import { document, cutDocument, opaqueRedirect, portal, toHtml, answer } from '../test-support/answers';
import { createPhone, down, origin, stall, type Phone } from '../test-support/phone';
import { read, visit } from '../test-support/visit';

const news = '/vi/news/abc';
const hour = 60 * 60 * 1000;

async function visited(title = 'Bài một'): Promise<Phone> {
  const phone = createPhone();
  phone.network = () => document(title);
  await read(phone, news);
  return phone;
}

const isOffline = (html: string): boolean => html.includes('Đọc khi không có mạng');

describe('a page that was visited', () => {
  it('opens without a network, also after 25 hours and after the worker was stopped', async () => {
    const phone = await visited();
    phone.network = down;
    phone.forget();
    expect(await read(phone, news)).toContain('Bài một');
    phone.clock += 25 * hour;
    expect(await read(phone, `${news}?fbclid=x`)).toContain('Bài một');
  });

  it('is shown at once under a day, and says quietly that there is a newer one', async () => {
    const phone = await visited();
    phone.clock += 23 * hour;
    phone.network = () => document('Bài hai');
    expect(await read(phone, news)).toContain('Bài một');
    expect(phone.told).toEqual([{ type: 'newer', url: news }]);
    expect(await read(phone, news)).toContain('Bài hai');
  });

  it('says nothing when the site has the same one, and is as good as new again', async () => {
    const phone = await visited();
    phone.clock += 23 * hour;
    await read(phone, news);
    expect(phone.told).toEqual([]);
    phone.clock += 23 * hour;
    phone.network = stall;
    expect(await (await visit(phone, news).response).text()).toContain('Bài một');
  });

  it('after a day waits 3 seconds for a network that stalls, and is kept up to date behind', async () => {
    const phone = await visited();
    phone.clock += 25 * hour;
    let arrive: (response: Response) => void = () => undefined;
    phone.network = () => new Promise((resolve) => (arrive = resolve));
    const { response, settled } = visit(phone, news);
    await phone.pass(3_000);
    expect(await (await response).text()).toContain('Bài một');
    arrive(document('Bài hai'));
    await settled();
    expect(phone.told).toEqual([{ type: 'newer', url: news }]);
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài hai');
  });

  it('asks the network when the reader reloads', async () => {
    const phone = await visited();
    phone.network = () => document('Bài hai');
    expect(await read(phone, news, { isReload: true })).toContain('Bài hai');
  });

  it('is never overwritten by a captive portal, an error, a cut body or a redirect to elsewhere', async () => {
    const phone = await visited();
    const attacks = [
      portal,
      () => cutDocument('Cắt'),
      () => document('Lỗi', { status: 500 }),
      () =>
        answer(toHtml('Nửa').slice(0, 60), { headers: { 'content-type': 'text/html', 'x-tieng-lang': 'document' } }),
      (_: string, init?: RequestInit) => (init?.redirect === 'manual' ? opaqueRedirect() : down('', init)),
    ];
    for (const network of attacks) {
      phone.network = network;
      expect(await read(phone, news, { isReload: true })).toContain('Bài một');
    }
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài một');
  });

  it('is forgotten when the site says that there is no such page any more', async () => {
    const phone = await visited();
    phone.network = () => document('Không có trang này', { status: 404 });
    const response = await visit(phone, news, { isReload: true }).response;
    expect(response.status).toBe(404);
    await phone.rest();
    phone.network = down;
    expect(isOffline(await read(phone, news))).toBe(true);
  });

  it('stays when there is no room for the newer one', async () => {
    const phone = await visited();
    phone.mayPut = () => false;
    phone.network = () => document('Bài hai');
    expect(await read(phone, news, { isReload: true })).toContain('Bài hai');
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài một');
  });
});

describe('a page that was never visited', () => {
  it('gives way to the offline document after 10 seconds, and is there the next time', async () => {
    const phone = createPhone();
    let arrive: (response: Response) => void = () => undefined;
    phone.network = () => new Promise((resolve) => (arrive = resolve));
    const { response, settled } = visit(phone, news);
    await phone.pass(10_000);
    expect(isOffline(await (await response).text())).toBe(true);
    arrive(document('Bài một'));
    await settled();
    phone.network = down;
    expect(await read(phone, news)).toContain('Bài một');
  });

  it('shows no portal, and no page of the browser', async () => {
    const phone = createPhone();
    for (const network of [portal, down]) {
      phone.network = network;
      expect(isOffline(await read(phone, news))).toBe(true);
    }
  });

  it('shows a 404 of ours and does not keep it', async () => {
    const phone = createPhone();
    phone.network = () => document('Không có trang này', { status: 404 });
    expect(await read(phone, news)).toContain('Không có trang này');
    expect(await (await phone.caches.open(cacheNames.visited)).keys()).toEqual([]);
  });

  it('is followed where the site has moved it', async () => {
    const phone = createPhone();
    phone.network = (_, init) =>
      init?.redirect === 'manual'
        ? opaqueRedirect()
        : document('Mới', { redirected: true, url: `${origin}/vi/news/moi` });
    const response = await visit(phone, news).response;
    expect(response.headers.get('location')).toBe(`${origin}/vi/news/moi`);
    await phone.rest();
    phone.network = down;
    expect(await read(phone, '/vi/news/moi')).toContain('Mới');
  });
});

describe('the offline document', () => {
  it.each([
    ['vi', 'Đọc khi không có mạng'],
    ['vi-simple', 'Đọc khi không có mạng'],
    ['en', 'Reading without a network'],
  ])('is in the language that was asked for: %s', async (locale, title) => {
    const phone = createPhone();
    expect(await read(phone, `/${locale}/news/x`)).toContain(title);
  });

  it('lists what can be read now, by kind, and never an address as HTML', async () => {
    const phone = createPhone();
    phone.network = (path) => {
      const main = path.endsWith('/offline') ? '<div data-readable=""></div>' : '';
      return document(path === news ? 'Lúa &amp; &lt;ngô&gt;' : `Trang ${path}`, { main });
    };
    for (const path of ['/vi/offline', news, '/vi/programmes/p', '/en/about']) await read(phone, path);
    phone.network = down;
    const html = await read(phone, '/vi/news/other');
    expect(html).toContain('<a href="/vi/news/abc">Lúa &amp; &lt;ngô&gt;</a>');
    expect(html).toContain('<a href="/en/about" lang="en" hreflang="en">');
    expect(html.indexOf('/vi/programmes/p')).toBeGreaterThan(html.indexOf('/vi/news/abc'));
    expect(html).not.toContain('href="/vi/offline"');
  });
});

describe('/', () => {
  const redirecting = (_: string, init?: RequestInit): Response =>
    init?.redirect === 'manual' ? opaqueRedirect() : document('Trang đầu', { redirected: true, url: `${origin}/en` });

  it('leads where the site says, and home is kept', async () => {
    const phone = createPhone();
    phone.network = redirecting;
    const { response, settled } = visit(phone, '/');
    expect((await response).headers.get('location')).toBe(`${origin}/en`);
    await settled();
    phone.network = down;
    expect((await visit(phone, '/').response).headers.get('location')).toBe(`${origin}/en`);
    expect(await read(phone, '/en')).toContain('Trang đầu');
  });

  it('is the offline document on a phone that has nothing, also behind a portal that redirects', async () => {
    const phone = createPhone();
    phone.network = (_, init) => (init?.redirect === 'manual' ? opaqueRedirect() : portal());
    expect(isOffline(await read(phone, '/'))).toBe(true);
  });
});

describe('a search', () => {
  it('is never kept, and gives way to the offline document', async () => {
    const phone = createPhone();
    phone.network = () => document('Kết quả');
    expect(await read(phone, '/vi/search?q=lua')).toContain('Kết quả');
    phone.network = down;
    expect(isOffline(await read(phone, '/vi/search?q=lua'))).toBe(true);
    phone.network = stall;
    const { response } = visit(phone, '/vi/search?q=lua');
    await phone.rest();
    await phone.pass(10_000);
    expect(isOffline(await (await response).text())).toBe(true);
  });

  it('without a network is the search page that is here, which looks through the phone', async () => {
    const phone = createPhone();
    phone.network = () => document('Tìm tin');
    await read(phone, '/vi/search');
    phone.network = stall;
    const { response } = visit(phone, '/vi/search?q=lua');
    await phone.pass(3_000);
    expect(await (await response).text()).toContain('Tìm tin');
  });
});
