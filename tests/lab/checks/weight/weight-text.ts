import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a text as it stands, and on the way to a phone. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Length of what a server really sends for an encoding, and the encoding that it chose. */
function fetchWire(url: string, encoding: string): Promise<{ readonly bytes: Buffer; readonly encoding: string }> {
  return new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? secureRequest : request;
    ask(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ bytes: Buffer.concat(parts), encoding: response.headers['content-encoding'] ?? 'identity' }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Weighs a text by compressing it here. */
export function weighText(text: string | Buffer): Weight {
  const raw = Buffer.from(text);
  return { raw: raw.length, gzip: gzipSync(raw).length, brotli: brotliCompressSync(raw).length };
}

/** Weighs a file of the site: as its server compresses it, and computed where the server does not know an encoding. */
export async function weighUrl(url: string): Promise<{ readonly text: string; readonly weight: Weight }> {
  const plain = (await fetchWire(url, 'identity')).bytes;
  const computed = weighText(plain);
  const weigh = async (encoding: 'gzip' | 'br', otherwise: number) => {
    const sent = await fetchWire(url, encoding);
    return sent.encoding === encoding ? sent.bytes.length : otherwise;
  };
  return {
    text: plain.toString('utf8'),
    weight: {
      raw: plain.length,
      gzip: await weigh('gzip', computed.gzip),
      brotli: await weigh('br', computed.brotli),
    },
  };
}

/** The styles that stand in a document. */
export function readInlineCss(html: string): string {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '').join('\n');
}
