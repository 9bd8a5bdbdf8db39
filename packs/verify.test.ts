import { gunzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShell, openText } from './open-chunk';
import { buildPack, makeKeys, toBody, toEntry } from './test-support/sign';
import { isChunk } from './verify-chunk';
import { verifyManifest } from './verify-manifest';

const keys = await makeKeys();
const { manifest: unsigned, bodies, news } = await buildPack();
const signed = await keys.sign(unsigned);
const [shellEntry, newsEntry] = unsigned.chunks;
if (!shellEntry || !newsEntry) throw new Error('The pack has two chunks.');

describe('a manifest', () => {
  it('is taken when the site signed it, without what else stands in it', async () => {
    expect(await verifyManifest({ ...signed, more: 1 }, keys.publicKey)).toEqual(signed);
  });

  it("is refused with one changed byte, another site's key or no signature", async () => {
    expect(await verifyManifest({ ...signed, version: 8 }, keys.publicKey)).toBeNull();
    expect(await verifyManifest(signed, (await makeKeys()).publicKey)).toBeNull();
    expect(await verifyManifest({ ...signed, signature: 'A'.repeat(86) }, keys.publicKey)).toBeNull();
    expect(await verifyManifest(unsigned, keys.publicKey)).toBeNull();
  });

  it.each([
    ['another origin', { url: 'https://elsewhere.example/x.bin' }],
    ['another path', { url: '/packs/vi/../key.json' }],
    ['an unknown id', { id: '../shell' }],
    ['a kind that does not fit', { kind: 'pictures' }],
    ['a hash that is none', { sha256: 'x' }],
    ['a size below nothing', { bytes: -1 }],
    ['a size beyond measure', { rawBytes: 1e12 }],
    ['a count that is no number', { documents: '1' }],
  ])('is refused with %s, even signed', async (_, change) => {
    const broken = { ...unsigned, chunks: [shellEntry, { ...newsEntry, ...change } as typeof newsEntry] };
    expect(await verifyManifest(await keys.sign(broken), keys.publicKey)).toBeNull();
  });

  it.each([null, 'text', [], {}, { ...signed, chunks: [] }, { ...signed, locale: 'fr' }, { ...signed, version: '7' }])(
    'is refused when it is none: %j',
    async (value) => expect(await verifyManifest(value, keys.publicKey)).toBeNull(),
  );

  it('is refused when a chunk stands in it twice', async () => {
    const twice = await keys.sign({ ...unsigned, chunks: [shellEntry, newsEntry, newsEntry] });
    expect(await verifyManifest(twice, keys.publicKey)).toBeNull();
  });
});

describe('a chunk', () => {
  const body = bodies.get('news-1') ?? new ArrayBuffer(0);
  afterEach(() => vi.unstubAllGlobals());

  it('is known by its length and its hash', async () => {
    const changed = new Uint8Array(body.slice(0));
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(await isChunk(newsEntry, body)).toBe(true);
    expect(await isChunk(newsEntry, changed.buffer)).toBe(false);
    expect(await isChunk(newsEntry, body.slice(0, -1))).toBe(false);
  });

  it('opens to what was packed, also where the browser cannot do it by itself', async () => {
    expect(await openText(newsEntry, body)).toEqual(news);
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(openText(newsEntry, body)).rejects.toThrow();
    expect(await openText(newsEntry, body, gunzipSync)).toEqual(news);
  });

  it('never opens to more or less than its manifest says', async () => {
    const bomb = await toBody({ format: 1, documents: [], filler: 'x'.repeat(1_000_000) });
    await expect(openText(newsEntry, bomb)).rejects.toThrow('length');
    // The stated length lies: the stream is cut as soon as it gives more.
    new DataView(bomb).setUint32(bomb.byteLength - 4, newsEntry.rawBytes, true);
    await expect(openText(newsEntry, bomb)).rejects.toThrow();
    await expect(openText(newsEntry, new ArrayBuffer(3))).rejects.toThrow();
  });

  it.each([
    { format: 2, documents: [] },
    { format: 1, documents: [{ ...news.documents[0], url: '//elsewhere.example/' }] },
    { format: 1, documents: [{ ...news.documents[0], own: [1] }] },
    { format: 1 },
  ])('that holds something else is refused: %j', async (content) => {
    const entry = await toEntry('vi', 'news-1', 'text', content);
    await expect(openText(entry, await toBody(content))).rejects.toThrow('news-1');
  });

  it('of a shell that names segments it has not is refused', async () => {
    const content = { format: 1, headers: {}, segments: ['a'], variants: { x: [0, 1] }, assets: [] };
    const entry = await toEntry('vi', 'shell', 'shell', content);
    await expect(openShell(entry, await toBody(content))).rejects.toThrow('shell');
  });

  it.each(['//elsewhere.example/a.js', { url: '/assets/a.js', body: '' }])(
    'of a shell that names %j as a script is refused',
    async (asset) => {
      const content = { format: 1, headers: {}, segments: [], variants: {}, assets: [asset] };
      const entry = await toEntry('vi', 'shell', 'shell', content);
      await expect(openShell(entry, await toBody(content))).rejects.toThrow('shell');
    },
  );
});
