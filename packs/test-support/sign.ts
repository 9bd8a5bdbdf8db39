import type { Locale } from '../../i18n/locales';
import { chunkUrl } from '../chunk-url';
import type { ChunkEntry, ChunkKind, Manifest, UnsignedManifest } from '../format';
import { toSignedText } from '../signed-text';
import { toSha256 } from '../verify-chunk';

/** A site's pair of keys, as a test makes it. */
export interface TestKeys {
  readonly publicKey: JsonWebKey;
  sign(manifest: UnsignedManifest): Promise<Manifest>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Makes a new pair of keys. */
export async function makeKeys(): Promise<TestKeys> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    publicKey: await crypto.subtle.exportKey('jwk', publicKey),
    async sign(manifest) {
      const bytes = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(toSignedText(manifest)));
      const signature = btoa(String.fromCharCode(...new Uint8Array(bytes)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '');
      return { ...manifest, signature };
    },
  };
}

/** Packs content as a chunk's body travels. */
export async function toBody(content: unknown): Promise<ArrayBuffer> {
  const stream = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** The entry of a chunk with this content. */
export async function toEntry(locale: Locale, id: string, kind: ChunkKind, content: unknown): Promise<ChunkEntry> {
  const body = await toBody(content);
  const sha256 = await toSha256(body);
  const rawBytes = new TextEncoder().encode(JSON.stringify(content)).length;
  return { id, kind, url: chunkUrl(locale, id, sha256), sha256, bytes: body.byteLength, rawBytes, documents: 1 };
}

export const emptyShell = { format: 1, headers: {}, segments: [''], variants: {}, assets: [] } as const;

/** An unsigned manifest of a shell and one chunk of news, with the bodies. */
export async function buildPack(locale: Locale = 'vi', version = 7) {
  const news = {
    format: 1,
    documents: [
      { url: '/vi/news/a', title: 'A', kind: 'news', updatedAt: '2026-11-24', id: 'news/1', variant: 'x', own: ['á'] },
    ],
  } as const;
  const manifest: UnsignedManifest = {
    locale,
    version,
    generatedAt: '2026-11-24T09:00:00.000Z',
    chunks: [await toEntry(locale, 'shell', 'shell', emptyShell), await toEntry(locale, 'news-1', 'text', news)],
  };
  const bodies = new Map([
    ['shell', await toBody(emptyShell)],
    ['news-1', await toBody(news)],
  ]);
  return { manifest, bodies, news };
}
