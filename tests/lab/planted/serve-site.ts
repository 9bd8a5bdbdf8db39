import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';

/** A site of a few files, on a free port of this machine. */
export interface PlantedSite {
  readonly origin: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const toType = (pathname: string): string => types[path.extname(pathname)] ?? 'text/html; charset=utf-8';

async function toBody(pathname: string, files: ReadonlyMap<string, string>): Promise<string | Buffer | null> {
  const planted = files.get(pathname);
  if (planted !== undefined) return planted;
  if (pathname.startsWith('/api/')) return '';
  return readFile(path.join('public', pathname)).catch(() => null);
}

/** Serves files by their paths, compressed as the site does, with the site's own assets and a picture for any other. */
export async function serveSite(files: ReadonlyMap<string, string>): Promise<PlantedSite> {
  const picture = await sharp({ create: { width: 96, height: 64, channels: 3, background: '#7d8f6a' } })
    .webp()
    .toBuffer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void toBody(pathname, files).then((body) => {
      if (body === null) return response.writeHead(200, { 'Content-Type': 'image/webp' }).end(picture);
      const zipped = /gzip/.test(String(request.headers['accept-encoding']));
      const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, { ETag: etag }).end();
      response.writeHead(200, {
        'Content-Type': toType(pathname),
        'Cache-Control': 'max-age=0',
        ETag: etag,
        ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
      });
      return response.end(zipped ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
