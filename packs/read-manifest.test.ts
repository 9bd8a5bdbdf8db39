import { describe, expect, it } from 'vitest';
import { chunkUrl } from './chunk-url';
import { readManifest } from './read-manifest';

const sha256 = '0123456789abcdef'.repeat(4);

const entry = (id: string, kind: string, changes: object = {}) => ({
  id,
  kind,
  url: chunkUrl('vi', id, sha256),
  sha256,
  bytes: 10,
  rawBytes: 20,
  documents: 1,
  ...changes,
});

const shell = entry('shell', 'shell');

const manifest = (changes: object = {}) => ({
  locale: 'vi',
  version: 7,
  generatedAt: '2026-11-24T09:00:00.000Z',
  chunks: [shell],
  signature: 'aZ09_-'.repeat(14) + 'AB',
  ...changes,
});

const withChunk = (chunk: unknown) => manifest({ chunks: [shell, chunk] });

describe('a manifest, before anyone looks at who signed it', () => {
  it('is read as it is, without what else stands in it', () => {
    const chunks = [
      shell,
      ...['front', 'reference', 'programmes', 'news-1', 'news-123456789'].map((id) => entry(id, 'text')),
      entry('pictures-1', 'pictures'),
      entry('audio-12', 'audio'),
    ];
    expect(readManifest(manifest({ chunks, more: 1 }))).toEqual(manifest({ chunks }));
    expect(readManifest(withChunk(entry('front', 'text', { more: 1 })))?.chunks[1]).toEqual(entry('front', 'text'));
  });

  it.each([
    ['a language that the site has not', { locale: 'fr' }],
    ['no language', { locale: 3 }],
    ['a version below the first', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a version beyond counting', { version: Number.MAX_SAFE_INTEGER + 1 }],
    ['a version in words', { version: '7' }],
    ['no time', { generatedAt: null }],
    ['a time that is none', { generatedAt: '2026-13-40T09:00:00.000Z' }],
    ['a time of another zone', { generatedAt: '2026-11-24T09:00:00+07:00' }],
    ['a time in words', { generatedAt: 'Tue Nov 24 2026 09:00 Z' }],
    ['no signature', { signature: undefined }],
    ['a signature that is too short', { signature: 'A'.repeat(85) }],
    ['a signature that is too long', { signature: 'A'.repeat(87) }],
    ['a signature of other letters', { signature: `${'A'.repeat(85)}+` }],
    ['no list of chunks', { chunks: {} }],
    ['no chunks', { chunks: [] }],
    ['no shell in front', { chunks: [entry('front', 'text'), shell] }],
    ['a chunk twice', { chunks: [shell, shell] }],
    ['a chunk that is nothing', { chunks: [shell, null] }],
  ])('is refused with %s', (_, change) => expect(readManifest(manifest(change))).toBeNull());

  it.each([null, undefined, 'text', 7, [], [manifest()]])('is refused when it is none: %j', (value) =>
    expect(readManifest(value)).toBeNull(),
  );

  it('is refused when it names more chunks than a phone could hold', () => {
    const many = (count: number) => [
      shell,
      ...Array.from({ length: count - 1 }, (_, at) => entry(`news-${at}`, 'text')),
    ];
    expect(readManifest(manifest({ chunks: many(2_000) }))?.chunks).toHaveLength(2_000);
    expect(readManifest(manifest({ chunks: many(2_001) }))).toBeNull();
  });
});

describe('a chunk that a manifest names', () => {
  it.each([
    ['shell', 'text'],
    ['front', 'shell'],
    ['news-1', 'pictures'],
    ['pictures-1', 'text'],
    ['audio-1', 'pictures'],
    ['news-1', 'film'],
    ['news', 'text'],
    ['news-', 'text'],
    ['news-1234567890', 'text'],
    ['news-x', 'text'],
    ['xnews-1', 'text'],
    ['news-1x', 'text'],
    ['pictures', 'pictures'],
    ['pictures-1234567890', 'pictures'],
    ['xshell', 'shell'],
    ['frontx', 'text'],
    ['../key', 'text'],
  ])('is refused as %s of kind %s', (id, kind) => expect(readManifest(withChunk(entry(id, kind)))).toBeNull());

  it.each([
    ['a name that is no text', { id: 3 }],
    ['another site’s address', { url: `https://elsewhere.example${chunkUrl('vi', 'news-1', sha256)}` }],
    ['another language’s address', { url: chunkUrl('en', 'news-1', sha256) }],
    ['another chunk’s address', { url: chunkUrl('vi', 'news-2', sha256) }],
    ['a hash in capitals', { sha256: sha256.toUpperCase(), url: chunkUrl('vi', 'news-1', sha256.toUpperCase()) }],
    ['a hash that is too short', { sha256: sha256.slice(1), url: chunkUrl('vi', 'news-1', sha256.slice(1)) }],
    ['a hash that is too long', { sha256: `${sha256}0` }],
    ['a hash that is no text', { sha256: 7 }],
    ['no bytes', { bytes: 0 }],
    ['more bytes than a chunk may have', { bytes: 8_000_001 }],
    ['part of a byte', { bytes: 1.5 }],
    ['nothing once opened', { rawBytes: 0 }],
    ['more than a phone could open', { rawBytes: 32_000_001 }],
    ['fewer documents than none', { documents: -1 }],
    ['more documents than there can be', { documents: 100_001 }],
    ['documents that are no number', { documents: '1' }],
  ])('is refused with %s', (_, change) => expect(readManifest(withChunk(entry('news-1', 'text', change)))).toBeNull());

  it.each([
    { bytes: 1, rawBytes: 1, documents: 0 },
    { bytes: 8_000_000, rawBytes: 32_000_000, documents: 100_000 },
  ])('is taken up to its bounds: %j', (change) =>
    expect(readManifest(withChunk(entry('news-1', 'text', change)))?.chunks[1]).toMatchObject(change),
  );
});
