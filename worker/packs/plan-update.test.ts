import { describe, expect, it } from 'vitest';
import type { ChunkEntry, Manifest } from '../../packs/format';
import type { StoredPack, Wish } from './pack-state';
import { planUpdate } from './plan-update';

/** A chunk named "id:version": another version is another body, under the same id. */
function entry(name: string): ChunkEntry {
  const [id = '', version = '1'] = name.split(':');
  const kind = id === 'shell' ? 'shell' : id.startsWith('pictures') ? 'pictures' : 'text';
  return { id, kind, url: `/packs/vi/${id}.${version}.bin`, sha256: '', bytes: 10, rawBytes: 10, documents: 1 };
}

const offer = (...names: readonly string[]): Manifest => ({
  locale: 'vi',
  version: 2,
  generatedAt: '2026-11-24T00:00:00Z',
  signature: '',
  chunks: names.map(entry),
});

const holding = (names: readonly string[], wishes: readonly Wish[] = []): StoredPack => ({
  locale: 'vi',
  manifest: null,
  offered: null,
  etag: null,
  syncedAt: null,
  held: names.map((name) => ({ entry: entry(name), at: 0, documents: [], pictures: [] })),
  wishes,
  index: [],
});

const idsOf = (entries: readonly ChunkEntry[]): readonly string[] => entries.map(({ id }) => id);

function plan(pack: StoredPack, manifest: Manifest, ids: readonly string[] = [], essential: readonly string[] = []) {
  const { wanted, together, single } = planUpdate(pack, manifest, ids, essential);
  return { wanted: idsOf(wanted), together: idsOf(together), single: idsOf(single) };
}

const all = offer('shell', 'front', 'news-1', 'news-2', 'pictures-1');

describe('what to fetch of a pack', () => {
  it('is nothing where nothing is wanted and nothing is held', () =>
    expect(plan(holding([]), all)).toEqual({ wanted: [], together: [], single: [] }));

  it('is what is asked for, in the order in which it is asked for, after the shell that it needs', () =>
    expect(plan(holding([]), all, ['news-2', 'front'])).toEqual({
      wanted: ['shell', 'front', 'news-2'],
      together: [],
      single: ['shell', 'news-2', 'front'],
    }));

  it('is nothing that the site does not offer', () =>
    expect(plan(holding([]), all, ['news-9'])).toEqual({ wanted: [], together: [], single: [] }));

  it('is nothing when all of it is here as the site offers it', () =>
    expect(plan(holding(['shell', 'front']), all)).toEqual({ wanted: ['shell', 'front'], together: [], single: [] }));

  it('are the chunks that changed, shown one by one while the layout stays', () =>
    expect(plan(holding(['shell', 'front:0', 'news-1']), all, ['news-2'])).toEqual({
      wanted: ['shell', 'front', 'news-1', 'news-2'],
      together: [],
      single: ['news-2', 'front'],
    }));

  it.each([
    ['texts', ['shell', 'front', 'news-1', 'news-2']],
    ['pictures', ['shell', 'pictures-1']],
    ['essential', ['shell', 'front', 'news-2']],
  ] as const)('goes on being all %s once they were wished for', (wish, wanted) =>
    expect(plan(holding([], [wish]), all, [], ['shell', 'front', 'news-2']).wanted).toEqual(wanted),
  );

  it('is what everyone needs where a chunk is no more: it was merged into another', () => {
    expect(plan(holding(['shell', 'news-0']), all, [], ['front', 'news-2'])).toEqual({
      wanted: ['shell', 'front', 'news-2'],
      together: [],
      single: ['front', 'news-2'],
    });
    expect(plan(holding(['shell', 'news-1']), all, [], ['front', 'news-2']).wanted).toEqual(['shell', 'news-1']);
  });
});

describe('a new layout', () => {
  it('comes together with all that is held and changed, and what is new comes after it', () =>
    expect(plan(holding(['shell:0', 'front:0', 'news-1']), all, ['news-2'])).toEqual({
      wanted: ['shell', 'front', 'news-1', 'news-2'],
      together: ['shell', 'front'],
      single: ['news-2'],
    }));

  it('is no change where there was none before: all is shown as it comes', () =>
    expect(plan(holding(['front:0']), all)).toEqual({
      wanted: ['shell', 'front'],
      together: [],
      single: ['shell', 'front'],
    }));
});
