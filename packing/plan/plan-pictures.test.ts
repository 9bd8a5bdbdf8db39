import { describe, expect, it } from 'vitest';
import { toMake, toPlanned, type PlannedChunk } from './chunks';
import { missingPictures, planPictures } from './plan-pictures';

const text = (id: string, ...documents: (readonly [id: string, ...pictures: string[]])[]): PlannedChunk =>
  toMake(
    id,
    documents.map(([name, ...pictures]) => ({ row: { id: name, hash: 'a', pictures }, bytes: 1 })),
  );

function stored(id: string, ...urls: string[]): PlannedChunk {
  const entry = { id, kind: 'pictures' as const, url: '', sha256: '', bytes: 9, rawBytes: 9, documents: urls.length };
  return toPlanned({ entry, rows: urls.map((url) => ({ id: url, hash: '' })) });
}

const found = (...urls: string[]) => urls.map((url) => ({ row: { id: url, hash: '' }, bytes: 25_000 }));

const summary = (plan: readonly PlannedChunk[]) =>
  plan.map(
    (chunk) => (chunk.stored ? 'keep ' : 'make ') + [chunk.id, ...chunk.content.map(({ row }) => row.id)].join(' '),
  );

describe('pictures that belong into a pack', () => {
  it('are those of programmes and pages, then those of the newest news', () => {
    const texts = [text('programmes', ['programmes/1', 'p']), text('news-1', ['news/1', 'a'], ['news/2', 'b'])];
    expect(missingPictures(texts, [])).toEqual(['p', 'b', 'a']);
    expect(missingPictures(texts, [stored('pictures-1', 'b')])).toEqual(['p', 'a']);
  });

  it('are not those of a version that has been replaced', () => {
    expect(missingPictures([text('news-1', ['news/1', 'old']), text('news-2', ['news/1', 'new'])], [])).toEqual([
      'new',
    ]);
  });

  it('are 48 at most, the newest', () => {
    const all = Array.from({ length: 60 }, (_, index) => [`news/${index}`, `picture-${index}`] as const);
    const missing = missingPictures([text('news-1', ...all)], []);
    expect([missing.length, missing[0], missing.at(-1)]).toEqual([48, 'picture-59', 'picture-12']);
  });
});

describe('chunks of pictures', () => {
  it('are added with what is missing, the newest last, as many as needed', () => {
    const texts = [text('news-5', ['news/1', 'a'], ['news/2', 'b'], ['news/3', 'c'])];
    expect(summary(planPictures(texts, [], found('c', 'b', 'a'), 3))).toEqual([
      'make pictures-6 a b',
      'make pictures-7 c',
    ]);
  });

  it('are kept while all in them is shown; what no document shows any more is taken out', () => {
    const before = [stored('pictures-1', 'a', 'b'), stored('pictures-2', 'c')];
    const all = text('news-1', ['news/1', 'a'], ['news/2', 'b'], ['news/3', 'c']);
    expect(summary(planPictures([all], before, [], 3))).toEqual(['keep pictures-1 a b', 'keep pictures-2 c']);
    expect(summary(planPictures([text('news-1', ['news/1', 'a'])], before, [], 3))).toEqual(['make pictures-1 a']);
  });

  it('go when nothing in them is among the newest, although it is shown', () => {
    const all = Array.from({ length: 60 }, (_, index) => [`news/${index}`, `picture-${index}`] as const);
    const before = [stored('pictures-1', 'picture-0'), stored('pictures-2', 'picture-0', 'picture-59')];
    expect(summary(planPictures([text('news-1', ...all)], before, [], 3))).toEqual([
      'keep pictures-2 picture-0 picture-59',
    ]);
  });
});
