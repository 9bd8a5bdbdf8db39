import { describe, expect, it } from 'vitest';
import { confirmedAt, bytesOf, describeCached, toCached } from './cached-document';
import { kindOf, listAssets, listPictures, mainOf, readFacts, toReadable } from './document-facts';

const toPage = (title: string, main: string): string =>
  `<!DOCTYPE html><html><head><meta property="og:title" content="${title}"/></head><body><header><time datetime="2020-01-01">x</time></header><main id="content">${main}</main><footer></footer></body></html>`;

describe('what a list says of a document', () => {
  it('is its title, with every sign as it is written, and the first day that its text names', () => {
    const html = toPage(
      'Lúa &amp; &lt;ngô&gt; &quot;x&quot; &#x27;y&#x27; &#39;z&#39; &unknown;',
      '<time datetime="2026-11-20">20</time><time datetime="2026-11-21">21</time>',
    );
    expect(readFacts(html)).toEqual({ title: "Lúa & <ngô> \"x\" 'y' 'z' &unknown;", updatedAt: '2026-11-20' });
  });

  it('is nothing where the document says nothing', () => {
    expect(readFacts('<p>x</p>')).toEqual({ title: '', updatedAt: null });
    expect(readFacts('<p><time datetime="2026-11-20">20</time></p>').updatedAt).toBe('2026-11-20');
  });

  it.each([
    ['/vi/news/a', 'news'],
    ['/vi/programmes/a', 'programme'],
    ['/vi/news', 'page'],
    ['/vi/glossary/a', 'page'],
    ['/vi/news/page/2', 'page'],
    ['/vi', 'page'],
  ])('of %s is that it is a %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
    expect(toReadable(path, { title: 'A', updatedAt: '2026-11-20' }, 'saved')).toEqual({
      url: path,
      title: 'A',
      kind,
      locale: 'vi',
      updatedAt: '2026-11-20',
      source: 'saved',
    });
  });
});

describe('what a page loads', () => {
  it('are scripts and styles of this site, each once', () => {
    const html = `
      <script src="/assets/enhancer.abc.js"></script><script defer src="/assets/enhancer.abc.js?v=1"></script>
      <link href="/_next/static/css/1.css" rel="stylesheet"><script src="/_next/static/chunks/1.js#x"></script>
      <script src="https://elsewhere.example/assets/a.js"></script><a href="/assets/file.pdf">x</a>
      <img src="/media/a-480.webp"><b data-src-x="/assets/none.js">`;
    expect(listAssets(html)).toEqual([
      '/assets/enhancer.abc.js',
      '/_next/static/css/1.css',
      '/_next/static/chunks/1.js',
    ]);
  });

  it('are its pictures, one width each', () => {
    const html = `<img class="x" src="/media/a-480.webp" srcset="/media/a-960.webp 2x"><img src="/media/b-480.webp?x=1">
      <source src="/media/c.webp"><img src="https://elsewhere.example/media/d.webp"><img alt="" src="/media/a-480.webp">`;
    expect(listPictures(html)).toEqual(['/media/a-480.webp', '/media/b-480.webp']);
  });

  it('to search through is its main part alone', () => {
    expect(mainOf(toPage('A', '<p>\n Bài</p>'))).toBe('<main id="content"><p>\n Bài</p></main>');
    expect(mainOf('<p>x</p>')).toBe('');
  });
});

describe('a document as it is kept', () => {
  const whole = (html: string, headers: Record<string, string> = {}) => ({
    status: 200,
    type: 'basic' as const,
    url: '',
    redirected: false,
    headers: new Headers({ 'content-type': 'text/html', 'content-security-policy': "default-src 'none'", ...headers }),
    body: new TextEncoder().encode(html).buffer as ArrayBuffer,
  });
  const now = Date.UTC(2026, 10, 24);

  it('shows as it came, and remembers when that was, its title, its day and its length', async () => {
    const html = toPage('Lúa', '<time datetime="2026-11-20">20</time>');
    const cached = toCached(whole(html), now);
    expect(await cached.clone().text()).toBe(html);
    expect(cached.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect([confirmedAt(cached), bytesOf(cached)]).toEqual([now, new TextEncoder().encode(html).length]);
    expect(describeCached('/vi/news/a', cached, 'visited')).toMatchObject({ title: 'Lúa', updatedAt: '2026-11-20' });
  });

  it('leaves behind what was said of its journey: a phone would read it wrong', () => {
    const journey = {
      'content-encoding': 'gzip',
      'content-length': '3',
      'transfer-encoding': 'chunked',
      vary: 'Accept-Language',
      date: 'x',
      age: '3',
    };
    const { headers } = toCached(whole('x', journey), now);
    for (const name of Object.keys(journey)) expect([name, headers.get(name)]).toEqual([name, null]);
  });

  it('is of the day on which it came where it names none, and has its address for a title', () => {
    expect(describeCached('/vi', toCached(whole('x'), now), 'saved')).toMatchObject({
      title: '/vi',
      updatedAt: '2026-11-24T00:00:00.000Z',
    });
    const bare = new Response('x');
    expect(describeCached('/vi', bare, 'saved')).toMatchObject({ title: '/vi', updatedAt: '1970-01-01T00:00:00.000Z' });
    expect([confirmedAt(bare), bytesOf(bare)]).toEqual([0, 0]);
  });
});
