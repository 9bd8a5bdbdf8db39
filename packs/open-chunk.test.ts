import { describe, expect, it } from 'vitest';
import { openPictures, openShell, openText } from './open-chunk';
import { toBody, toEntry } from './test-support/sign';

type Opener = typeof openPictures | typeof openShell | typeof openText;

/** Opens what a chunk holds as a phone does, whatever it is. */
async function open(opener: Opener, content: unknown): Promise<unknown> {
  return opener(await toEntry('vi', 'news-1', 'text', content), await toBody(content));
}

const picture = { url: '/media/ruong-480.webp', alsoFor: ['/media/ruong-320.avif'], type: 'image/webp', body: 'AAAA' };
const document = {
  url: '/vi/news/a',
  title: 'A',
  kind: 'news',
  updatedAt: '2026-11-24',
  id: 'news/1',
  variant: 'x',
  own: ['á'],
};
const shell = {
  format: 1,
  headers: { a: 'b' },
  segments: ['a', 'b'],
  variants: { x: [0, 1] },
  assets: ['/assets/a.js'],
};

describe('a chunk that holds what it should', () => {
  it('gives its pictures, its documents or what they share', async () => {
    for (const pictures of [[picture], [], [picture, { ...picture, alsoFor: [] }]])
      expect(await open(openPictures, { format: 1, pictures })).toEqual({ format: 1, pictures });
    for (const kind of ['news', 'programme', 'page']) {
      const chunk = { format: 1, documents: [{ ...document, kind }] };
      expect(await open(openText, chunk)).toEqual(chunk);
    }
    expect(await open(openShell, shell)).toEqual(shell);
  });
});

describe('a chunk that holds something else is never shown', () => {
  it.each([
    null,
    [],
    'text',
    { pictures: [] },
    { format: 2, pictures: [] },
    { format: 1 },
    { format: 1, pictures: {} },
    ...[
      null,
      'x',
      { ...picture, url: 'https://elsewhere.example/a.webp' },
      { ...picture, url: '//elsewhere.example/a.webp' },
      { ...picture, alsoFor: null },
      { ...picture, alsoFor: ['/media/a.webp', '/\\elsewhere.example/'] },
      { ...picture, type: 3 },
      { ...picture, body: null },
    ].map((one) => ({ format: 1, pictures: [picture, one] })),
  ])('as pictures: %j', async (content) => {
    await expect(open(openPictures, content)).rejects.toThrow('news-1');
  });

  it.each([
    null,
    { format: 2, documents: [] },
    { format: 1, documents: {} },
    ...[
      null,
      { ...document, url: 'vi/news/a' },
      { ...document, own: 'á' },
      { ...document, own: ['á', 1] },
      { ...document, title: null },
      { ...document, updatedAt: 3 },
      { ...document, id: undefined },
      { ...document, variant: 0 },
      { ...document, kind: 'film' },
      { ...document, kind: undefined },
    ].map((one) => ({ format: 1, documents: [document, one] })),
  ])('as texts: %j', async (content) => {
    await expect(open(openText, content)).rejects.toThrow('news-1');
  });

  it.each([
    null,
    { ...shell, format: 2 },
    { ...shell, headers: [] },
    { ...shell, headers: { a: 1 } },
    { ...shell, headers: null },
    { ...shell, segments: 'ab' },
    { ...shell, segments: ['a', 1] },
    { ...shell, variants: [] },
    { ...shell, variants: { x: [0, 2] } },
    { ...shell, variants: { x: [-1] } },
    { ...shell, variants: { x: [0.5] } },
    { ...shell, variants: { x: 0 } },
    { ...shell, variants: { x: [0], y: null } },
    { ...shell, assets: ['assets/a.js'] },
    { ...shell, assets: null },
  ])('as a shell: %j', async (content) => {
    await expect(open(openShell, content)).rejects.toThrow('news-1');
  });

  it('as text that is no UTF-8', async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
    const body = await new Response(stream).arrayBuffer();
    await expect(openText({ id: 'news-1', rawBytes: bytes.length }, body)).rejects.toThrow(TypeError);
  });
});
