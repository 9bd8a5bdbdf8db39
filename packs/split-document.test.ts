import { describe, expect, it } from 'vitest';
import { splitDocument } from './split-document';

describe('a document that is split', () => {
  it('is shared segments with own parts between them', () => {
    expect(splitDocument('abcdef', [1, 2, 4, 6])).toEqual([{ label: 0, segments: ['a', 'cd', ''], own: ['b', 'ef'] }]);
  });

  it('begins another piece where its cuts say so, under the label that they give', () => {
    expect(splitDocument('abcdef', [1, 2, 3, -1, 4, -3, 5, 5])).toEqual([
      { label: 0, segments: ['a', 'c'], own: ['b'] },
      { label: 0, segments: ['d'], own: [] },
      { label: 2, segments: ['e', 'f'], own: [''] },
    ]);
  });

  it('may be cut at its very beginning and end', () => {
    expect(splitDocument('ab', [0, 2])).toEqual([{ label: 0, segments: ['', ''], own: ['ab'] }]);
    expect(splitDocument('ab', [0, -1, 2, -1])?.map(({ segments }) => segments)).toEqual([[''], ['ab'], ['']]);
  });

  it.each([
    ['none', []],
    ['half a pair', [1, 2, 3]],
    ['an end before its start', [2, 1]],
    ['a start before the last end', [1, 3, 2, 4]],
    ['a start beyond the document', [7, -1]],
    ['an end beyond it', [1, 7]],
    ['no whole number', [1, 2.5]],
    ['nothing that is a number', [Number.NaN, 2]],
  ])('shares nothing where its cuts are %s', (_, cuts) => expect(splitDocument('abcdef', cuts)).toBeNull());
});
