import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page';
import { fetchPicture } from './fetch-picture';

const asked: string[] = [];
let server: Server;
let other: Server;
let origin = '';
let elsewhere = '';

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  asked.push(path);
  const hops = /^\/hops\/(\d+)$/.exec(path)?.[1];
  if (hops) response.writeHead(302, { location: Number(hops) === 0 ? '/page' : `/hops/${Number(hops) - 1}` }).end();
  else if (path === '/page')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>trang</p>');
  else if (path === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('nén'));
  else if (path === '/bomb')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
  else if (path === '/large') response.writeHead(200).end(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
  else if (path === '/cloud') response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
  else if (path === '/other') response.writeHead(302, { location: `${elsewhere}/page` }).end();
  else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (path === '/slow') setTimeout(() => response.end('muộn'), 5000).unref();
  else response.writeHead(404).end();
}

const listen = async (handler: typeof answer): Promise<Server> => {
  const started = createServer(handler);
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return started;
};
const originOf = (started: Server): string => `http://127.0.0.1:${(started.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = await listen(answer);
  other = await listen(answer);
  origin = originOf(server);
  elsewhere = originOf(other);
});

afterAll(() => {
  for (const each of [server, other]) each.closeAllConnections();
  for (const each of [server, other]) each.close();
});

describe('a page by its address', () => {
  it('comes from this machine when that was typed, through its own redirects', async () => {
    const fetched = await fetchPage(`${origin}/hops/4`);
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>trang</p>');
    expect(fetched).toMatchObject({ url: `${origin}/page`, contentType: 'text/html; charset=utf-8' });
    expect(Buffer.from((await fetchPage(`${origin}/gzip`)).bytes).toString()).toBe('nén');
  });

  it.each([
    ['/hops/5', 'chuyển hướng quá nhiều'],
    ['/large', 'lớn hơn 5 MB'],
    ['/bomb', 'lớn hơn 5 MB'],
    ['/cloud', 'mạng riêng'],
    ['/other', 'mạng riêng'],
    ['/file', 'không hợp lệ'],
    ['/nothing', 'mã 404'],
  ])('%s is refused', async (path, reason) => {
    await expect(fetchPage(`${origin}${path}`)).rejects.toThrow(reason);
  });

  it('is given up when the server does not answer', async () => {
    await expect(fetchPage(`${origin}/slow`, 300)).rejects.toThrow('không trả lời kịp');
  });

  it.each([
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://0x0a000001/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd00::1]/',
    'http://0.0.0.0/',
  ])('is not fetched from a private network: %s', async (address) => {
    await expect(fetchPage(address, 2000)).rejects.toThrow('mạng riêng');
  });

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'http://ten:mat-khau@a.example/', 'http://'])(
    'is no address: %s',
    async (address) => {
      await expect((async () => fetchPage(address))()).rejects.toThrow('không hợp lệ');
    },
  );
});

describe('a picture of a page', () => {
  it('is never fetched from this machine, even when the page came from it', async () => {
    const before = asked.length;
    await expect(fetchPicture(`${origin}/page`, `${origin}/bai`)).rejects.toThrow('mạng riêng');
    await expect(fetchPicture('http://localhost/a.jpg', 'http://localhost/bai')).rejects.toThrow('mạng riêng');
    expect(asked.length).toBe(before);
  });

  it('is never fetched from another host', async () => {
    await expect(fetchPicture('https://b.example/a.jpg', 'https://a.example/bai')).rejects.toThrow('máy chủ khác');
    await expect(fetchPicture('https://a.example:8443/a.jpg', 'https://a.example/bai')).rejects.toThrow('máy chủ khác');
  });
});
