import { expect, it } from 'vitest';
import { indexDocuments } from './index-documents';

const document = (id: string, url: string, title = id) => ({
  id,
  url,
  title,
  kind: 'news' as const,
  updatedAt: '2026-11-24',
  variant: 'x',
  own: [],
});

const indexed = (...chunks: (readonly ReturnType<typeof document>[])[]) =>
  indexDocuments(chunks.map((documents, index) => ({ chunk: `news-${index + 1}`, documents })));

it('a newer chunk has the last word on an item, under whatever address it has now', () => {
  const found = indexed(
    [document('news/1', '/vi/news/old'), document('news/2', '/vi/news/b')],
    [document('news/1', '/vi/news/new')],
  );
  expect(found.map(({ url, chunk }) => [url, chunk])).toEqual([
    ['/vi/news/b', 'news-1'],
    ['/vi/news/new', 'news-2'],
  ]);
});

it('at one address stands one document: the newer one', () => {
  const found = indexed([document('news/1', '/vi/news/a')], [document('news/2', '/vi/news/a')]);
  expect(found.map(({ id }) => id)).toEqual(['news/2']);
});
