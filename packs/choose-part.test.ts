import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales';
import { chooseEssential, choosePictures, chooseTexts, pairOf } from './choose-part';
import type { ChunkEntry, Manifest } from './format';

const entry = (id: string, bytes: number, documents: number): ChunkEntry => ({
  id,
  kind: id === 'shell' ? 'shell' : id.startsWith('pictures') ? 'pictures' : 'text',
  url: `/packs/vi/${id}.bin`,
  sha256: '',
  bytes,
  rawBytes: bytes,
  documents,
});

const base = ['shell', 'front', 'reference', 'programmes'];

const manifest = (locale: Locale, news: readonly number[], size = 10_000): Manifest => ({
  locale,
  version: 1,
  generatedAt: '2026-11-24T00:00:00Z',
  signature: '',
  chunks: [
    ...base.map((id) => entry(id, 10_000, 3)),
    ...news.map((count, index) => entry(`news-${index + 1}`, size, count)),
    entry('pictures-1', 9_000, 2),
  ],
});

describe('the essential part', () => {
  it('is everything but older news and pictures, the newest first', () => {
    const { ids, pairIds } = chooseEssential(manifest('en', [50, 10, 10]), null);
    expect(ids).toEqual([...base, 'news-3', 'news-2']);
    expect(pairIds).toEqual([]);
  });

  it('takes news of a language and of its pair in turns, as far as they fit', () => {
    const { ids, pairIds } = chooseEssential(manifest('vi', [5, 5, 5, 5]), manifest('vi-simple', [5, 5, 5, 5]));
    expect(ids).toEqual([...base, 'news-4', 'news-3']);
    expect(pairIds).toEqual([...base, 'news-4', 'news-3']);
  });

  it('never weighs more than its limit', () => {
    expect(chooseEssential(manifest('vi', [1]), manifest('vi-simple', [1]), 45_000)).toEqual({
      ids: base,
      pairIds: [],
    });
    expect(chooseEssential(manifest('vi', [1], 90_000), null).ids).toEqual(base);
  });
});

describe('the limits of the essential part', () => {
  it('are twenty news: the chunk that reaches them is the last', () => {
    expect(chooseEssential(manifest('en', [1, 1, 10, 9]), null).ids).toEqual([...base, 'news-4', 'news-3', 'news-2']);
    expect(chooseEssential(manifest('en', [1, 1, 11, 9]), null).ids).toEqual([...base, 'news-4', 'news-3']);
  });

  it('are bytes, exact to one: 120,000 unless another limit is given', () => {
    expect(chooseEssential(manifest('en', [1], 80_000), null).ids).toEqual([...base, 'news-1']);
    expect(chooseEssential(manifest('en', [1], 80_001), null).ids).toEqual(base);
    expect(chooseEssential(manifest('en', [1], 10_000), null, 50_000).ids).toEqual([...base, 'news-1']);
  });

  it('end a language’s turn at what no longer fits: no older news comes in its place', () => {
    const uneven = manifest('vi', [1, 1, 1]);
    const chunks = uneven.chunks.map((one) => (one.id === 'news-2' ? { ...one, bytes: 100_000 } : one));
    expect(chooseEssential({ ...uneven, chunks }, null).ids).toEqual([...base, 'news-3']);
  });

  it('leave nothing of a language whose base does not fit, and nothing of one that has no pack', () => {
    expect(chooseEssential(manifest('vi', [1]), null, 9_999)).toEqual({ ids: [], pairIds: [] });
    expect(chooseEssential(manifest('vi', [1]), manifest('vi-simple', [1]), 60_000).pairIds).toEqual([
      'shell',
      'front',
    ]);
  });
});

describe('the other parts', () => {
  it('are all texts with the shell, and all pictures', () => {
    expect(chooseTexts(manifest('vi', [1, 1]))).toEqual([...base, 'news-1', 'news-2']);
    expect(choosePictures(manifest('vi', [1, 1]))).toEqual(['pictures-1']);
  });
});

it('the two Vietnamese go together, a slot goes with the easy one, English alone', () => {
  expect((['vi', 'vi-simple', 'en', 'hre'] as const).map(pairOf)).toEqual(['vi-simple', 'vi', null, 'vi-simple']);
});
