import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** A picture to stand in for one of an editor's, of the width that its name gives. */
function drawPicture(width: number): Promise<Buffer> {
  const height = Math.round((width * 2) / 3);
  return sharp({ create: { width, height, channels: 3, background: '#7d8f6a' } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${width}" height="${height}"><path d="M0 ${height}L${width * 0.4} ${height * 0.35}L${width * 0.7} ${height * 0.75}L${width} ${height * 0.5}V${height}z" fill="#3f5a3c"/></svg>`,
        ),
      },
    ])
    .webp()
    .toBuffer();
}

/** Serves rendered documents by path, with the enhancer, icons and stand-in pictures; gives the server and its origin. */
export async function serveGallery(documents: ReadonlyMap<string, string>): Promise<readonly [Server, string]> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const document = documents.get(url.pathname);
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'Content-Type': type }).end(body);
    const picture = /-(\d+)\.(?:avif|webp)$/.exec(url.pathname);
    if (document) send('text/html; charset=utf-8', document);
    else if (picture) void drawPicture(Number(picture[1])).then((body) => send('image/webp', body));
    else
      readFile(path.join('public', url.pathname)).then(
        (body) => send(url.pathname.endsWith('.js') ? 'text/javascript' : 'image/svg+xml', body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return [server, `http://127.0.0.1:${port}`];
}
