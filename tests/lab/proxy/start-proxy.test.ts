import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ProxyMode } from './mode';
import { startProxy, type Proxy } from './start-proxy';

const body = 'Bà con đọc tin. '.repeat(2_500);
const bytes = Buffer.byteLength(body);

let site: Server;
let target: string;
let proxy: Proxy | undefined;
const seen: string[] = [];

beforeAll(async () => {
  site = createServer((asked, answer) => {
    seen.push(`${asked.method} ${asked.url} ${asked.headers.host}`);
    if (asked.url === '/not-modified') return void answer.writeHead(304, { ETag: '"a"' }).end();
    if (asked.method === 'POST') {
      const hash = createHash('sha256');
      asked.on('data', (part: Buffer) => hash.update(part));
      asked.on('end', () => answer.writeHead(201, { 'Set-Cookie': ['a=1', 'b=2'] }).end(hash.digest('hex')));
      return;
    }
    answer.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => site.listen(0, 'localhost', resolve));
  const address = site.address();
  target = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});

afterEach(() => proxy?.stop());
afterAll(() => new Promise((resolve) => site.close(resolve)));

const start = async (mode?: ProxyMode) => (proxy = await startProxy({ target, mode }));

/** What a reader gets within a time: the bytes that came, and whether the answer was whole. */
async function readFor(url: string, milliseconds: number) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(milliseconds) });
  const reader = answer.body?.getReader();
  let length = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) length += part.value.length;
    return { length, end: 'whole' };
  } catch (error) {
    return { length, end: error instanceof Error && error.name === 'TimeoutError' ? 'nothing more' : 'broken' };
  }
}

describe('the way to the site', () => {
  it('answers in the place of the site where it is told to, and nowhere else', async () => {
    const forge = (path: string) => (path === '/sw.js' ? { status: 404, body: 'none' } : null);
    const { url } = await start({ forge });
    const forged = await fetch(`${url}/sw.js`);
    expect([forged.status, await forged.text()]).toEqual([404, 'none']);
    expect(await (await fetch(`${url}/vi`)).text()).toBe(body);
  });

  it('passes everything on as it is when it is plain', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/vi?a=b`)).text()).toBe(body);
    expect(seen.at(-1)).toBe(`GET /vi?a=b ${new URL(url).host}`);
    expect((await fetch(`${url}/not-modified`)).status).toBe(304);
    const posted = await fetch(url, { method: 'POST', body });
    expect(posted.status).toBe(201);
    expect(posted.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await posted.text()).toBe(createHash('sha256').update(body).digest('hex'));
  });

  it('lets each request wait for its round trip, the first on a connection twice', async () => {
    const { url } = await start({ latency: 150 });
    const began = performance.now();
    await (await fetch(url)).text();
    expect(performance.now() - began).toBeGreaterThan(290);
  });

  it('carries no more than its rate, shared by all who load', async () => {
    const { url } = await start({ down: 1_600 });
    const began = performance.now();
    await Promise.all([1, 2].map(async () => (await fetch(url)).text()));
    const seconds = (performance.now() - began) / 1_000;
    const needed = (2 * bytes * 8) / 1_600_000;
    expect(seconds).toBeGreaterThan(needed * 0.9);
    expect(seconds).toBeLessThan(needed * 2 + 0.5);
  });

  it('carries up no more than its rate', async () => {
    const { url } = await start({ up: 1_600 });
    const began = performance.now();
    await (await fetch(url, { method: 'POST', body })).text();
    expect(performance.now() - began).toBeGreaterThan(((bytes * 8) / 1_600) * 0.9);
  });

  it('is silent after the bytes at which the signal is lost', async () => {
    const { url } = await start({ fault: { kind: 'drop', after: 5_000 } });
    expect(await readFor(url, 400)).toEqual({ length: 5_000, end: 'nothing more' });
  });

  it('breaks in the middle of a body', async () => {
    const { url } = await start({ fault: { kind: 'cut', after: 5_000 } });
    expect(await readFor(url, 2_000)).toEqual({ length: 5_000, end: 'broken' });
  });

  it('sends a body whole that is shorter than what it cuts at', async () => {
    const { url } = await start({ fault: { kind: 'cut', after: bytes + 1 } });
    expect(await readFor(url, 2_000)).toEqual({ length: bytes, end: 'whole' });
  });

  it('takes a request and never answers', async () => {
    const { url } = await start({ fault: { kind: 'stall' } });
    await expect(fetch(url, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/);
  });

  it('refuses where there is no signal, also on a connection that was open', async () => {
    const { url, setMode } = await start();
    await (await fetch(url)).text();
    setMode({ fault: { kind: 'refuse' } });
    await expect(fetch(url)).rejects.toThrow();
  });

  it('answers everything with a page of its own, like a Wi-Fi that wants a login', async () => {
    const { url, setMode } = await start({ fault: { kind: 'portal' } });
    const answer = await fetch(`${url}/packs/vi/manifest.json`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Đăng nhập Wi-Fi');
    setMode({ fault: { kind: 'portal', html: '<h1>Trả tiền</h1>' } });
    expect(await (await fetch(url)).text()).toBe('<h1>Trả tiền</h1>');
  });

  it('is whole again when the signal comes back, and frees who was waiting', async () => {
    const { url, setMode } = await start({ fault: { kind: 'stall' } });
    const waiting = fetch(url).then(
      () => 'answered',
      () => 'freed',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    setMode({});
    expect(await waiting).toBe('freed');
    expect(await (await fetch(url)).text()).toBe(body);
  });

  it('breaks rather than answers when the site itself is gone', async () => {
    proxy = await startProxy({ target: 'http://localhost:1' });
    await expect(fetch(proxy.url)).rejects.toThrow();
  });
});
