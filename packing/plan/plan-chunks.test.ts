import { describe, expect, it } from 'vitest';
import { createNumbering, fill, toPlanned, type PlannedChunk, type Sized } from './chunks';
import { planChunks } from './plan-chunks';

const document = (name: string, bytes = 1_000): Sized => {
  const [id = '', version = 'a'] = name.split('@');
  return { row: { id, hash: version }, bytes };
};

/** A chunk on the disk, of documents such as `news/1`, or `news/1@b` for another version. */
function stored(id: string, bytes: number, ...names: string[]): PlannedChunk {
  const rows = names.map((name) => document(name).row);
  const entry = { id, kind: 'text' as const, url: '', sha256: '', bytes, rawBytes: 0, documents: rows.length };
  return toPlanned({ entry, rows });
}

/** A plan in short: which chunks are kept, and what the others are made of. */
const summary = (plan: readonly PlannedChunk[]) =>
  plan.map((chunk) =>
    chunk.stored
      ? `keep ${chunk.id}`
      : `make ${chunk.id}: ${chunk.content.map(({ row }) => row.id + (row.hash === 'a' ? '' : `@${row.hash}`)).join(' ')}`,
  );

const plan = (before: readonly PlannedChunk[], rendered: readonly Sized[], gone: readonly string[] = [], last = 9) =>
  summary(planChunks(before, rendered, new Set(gone), last));

const pages = stored('front', 3_000, 'page/home', 'page/news', 'page/programmes');
const heavy = stored('programmes', 9_000, 'programmes/1', 'programmes/2', 'programmes/3', 'programmes/4');
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `news/${from + index}`);

describe('a publish', () => {
  it('adds one chunk and makes the front again; everything else is kept', () => {
    const front = ['page/home@b', 'page/news@b', 'page/programmes'].map((one) => document(one));
    expect(plan([pages, heavy, stored('news-3', 5_000, 'news/1')], [document('news/2'), ...front])).toEqual([
      'make front: page/home@b page/news@b page/programmes',
      'keep programmes',
      'keep news-3',
      'make news-10: news/2',
    ]);
  });

  it('takes a tiny newest chunk in, without what has changed in it', () => {
    expect(plan([stored('news-3', 2_500, 'news/1', 'news/2')], [document('news/2@b')])).toEqual([
      'make news-10: news/1 news/2@b',
    ]);
    expect(plan([stored('news-3', 2_501, 'news/1', 'news/2')], [document('news/2@b')])).toEqual([
      'keep news-3',
      'make news-10: news/2@b',
    ]);
  });

  it('sends nothing again for nothing', () => {
    expect(plan([pages, stored('news-3', 2_000, 'news/1')], [document('news/1'), document('page/home')])).toEqual([
      'keep front',
      'keep news-3',
    ]);
  });
});

describe('what readers may no longer see', () => {
  it('leaves every chunk, in every version', () => {
    const before = [stored('news-3', 9_000, 'news/1', 'news/2'), stored('news-4', 9_000, 'news/1@b', 'news/3')];
    expect(plan(before, [], ['news/1'])).toEqual(['make news-3: news/2', 'make news-4: news/3']);
  });

  it('takes a chunk along that held nothing else', () => {
    expect(plan([stored('news-3', 900, 'news/1'), stored('news-4', 900, 'news/2')], [], ['news/1'])).toEqual([
      'keep news-4',
    ]);
  });

  it('leaves a group that nothing else has changed in', () => {
    const there = ['programmes/1', 'programmes/2', 'programmes/4'].map((one) => document(one));
    expect(plan([heavy], there, ['programmes/3'])).toEqual(['make programmes: programmes/1 programmes/2 programmes/4']);
  });
});

describe('a changed contact, which every programme may show', () => {
  const changed = (...names: string[]) => names.map((name) => document(name));

  it('goes out among the news where a heavy group has few changed programmes', () => {
    const all = changed('programmes/1@b', 'programmes/2', 'programmes/3', 'programmes/4');
    expect(plan([heavy], all)).toEqual(['keep programmes', 'make news-10: programmes/1@b']);
  });

  it('makes the group again when more than half of it is changed', () => {
    const all = changed('programmes/1@b', 'programmes/2@b', 'programmes/3@b', 'programmes/4');
    const patch = stored('news-8', 5_000, 'programmes/1', 'news/7');
    expect(plan([heavy, patch], all)).toEqual([
      'make programmes: programmes/1@b programmes/2@b programmes/3@b programmes/4',
      'make news-8: news/7',
    ]);
  });

  it('makes a light group again at once', () => {
    const light = stored('reference', 6_000, 'page/contacts', 'page/about');
    expect(plan([light], changed('page/contacts@b', 'page/about'))).toEqual([
      'make reference: page/contacts@b page/about',
    ]);
  });

  it('puts what a group has no room for among the news', () => {
    const all = [document('programmes/1', 50_000), document('programmes/2', 50_000)];
    expect(plan([], all)).toEqual(['make programmes: programmes/1', 'make news-10: programmes/2']);
  });
});

describe('an archive', () => {
  it('has its newest twenty in two chunks apart, and the others in as few as hold them', () => {
    const all = range(1, 150).map((name) => document(name, 700));
    const made = plan([], all);
    expect(made.map((one) => one.split(' ').length - 2)).toEqual([85, 45, 10, 10]);
    expect(made.at(-1)).toBe(`make news-13: ${range(141, 150).join(' ')}`);
  });

  it('has eight chunks under 8 kB made into one, without what a later one has', () => {
    const before = range(1, 8).map((name, place) => stored(`news-${place + 1}`, 7_999, name, 'news/50'));
    expect(plan(before, [])).toEqual([`make news-10: ${range(1, 8).join(' ')} news/50`]);
    expect(plan(before.slice(1), [])).toHaveLength(7);
    expect(plan([...before.slice(1), stored('news-9', 8_000, 'news/9')], [])).toHaveLength(8);
  });

  it('has three under 24 kB made into one, in the place of the last, in as many as needed', () => {
    const big = (id: number) => stored(`news-${id}`, 23_999, `news/${id}`);
    const before = [big(1), stored('news-2', 30_000, 'news/2'), big(3), big(4), stored('news-5', 30_000, 'news/5')];
    expect(plan(before, [])).toEqual([
      'keep news-2',
      'make news-10: news/1 news/3',
      'make news-11: news/4',
      'keep news-5',
    ]);
  });

  it('has no chunk of which every document stands in a later one', () => {
    const before = [stored('news-3', 9_000, 'news/1'), stored('news-4', 9_000, 'news/1@b')];
    expect(plan(before, [])).toEqual(['keep news-4']);
  });
});

describe('numbers and sizes', () => {
  it('never give a number twice', () => {
    const numbering = createNumbering([{ id: 'news-12' }, { id: 'front' }, { id: 'pictures-14' }], 9);
    expect([numbering.next('news'), numbering.next('pictures'), numbering.last()]).toEqual([
      'news-15',
      'pictures-16',
      16,
    ]);
    expect(createNumbering([], 20).next('news')).toBe('news-21');
  });

  it('fill a chunk up to 60 kB, and give a document that is longer one of its own', () => {
    const sizes = (...all: number[]) =>
      fill(all.map((bytes) => document('news/1', bytes))).map((run) => run.map(({ bytes }) => bytes));
    expect(sizes(30_000, 30_000, 1)).toEqual([[30_000, 30_000], [1]]);
    expect(sizes(70_000, 1)).toEqual([[70_000], [1]]);
    expect(sizes()).toEqual([]);
  });
});
