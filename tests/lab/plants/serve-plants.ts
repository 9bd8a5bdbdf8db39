import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import sharp from 'sharp';

/** A site of a few documents, on a free port of this machine. */
export interface PlantSite {
  readonly origin: string;
  close(): Promise<void>;
}

const drawPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 96, height: 64, channels: 3, background: '#7d8f6a' } })
    .webp()
    .toBuffer();

async function toAnswer(
  pathname: string,
  documents: ReadonlyMap<string, string>,
): Promise<readonly [type: string, body: string | Buffer]> {
  const document = documents.get(pathname);
  if (document !== undefined) return ['text/html; charset=utf-8', document];
  if (/\.(?:avif|webp)$/.test(pathname)) return ['image/webp', await drawPicture()];
  if (pathname.endsWith('.js')) return ['text/javascript', await readFile(path.join('public', pathname))];
  // Whatever else a document leads to is there, so that only what was planted is wrong.
  return ['text/html; charset=utf-8', '<!doctype html><title>.</title>'];
}

/** Serves documents by their paths, the enhancer, and something for every other address. */
export async function servePlants(documents: ReadonlyMap<string, string>): Promise<PlantSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    toAnswer(pathname, documents).then(
      ([type, body]) => response.writeHead(200, { 'Content-Type': type }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
