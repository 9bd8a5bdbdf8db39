import { describe, expect, it } from 'vitest';
import type { Picture } from '../model/picture';
import { composeBody } from './compose-body';
import { fixture, readOne } from './test-support';

const item = readOne(fixture('sharepoint.html'));
const kinds = (stored: ReadonlyMap<number, Picture>, lead: number | null): string[] =>
  composeBody(item, stored, lead).map(({ type }) => type);

const picture: Picture = {
  id: 7,
  alt: { text: 'Mâm cơm', lang: 'vi' },
  caption: null,
  width: 640,
  height: 480,
  files: [],
};

describe('a body with its pictures', () => {
  it('keeps the caption of a picture that was not fetched, in italics and in its place', () => {
    expect(composeBody(item, new Map(), null)[1]).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Các đội trình bày mâm cơm ngày mùa', italic: true }],
    });
  });

  it('shows a fetched picture in its place, and the leading one only over the text', () => {
    expect(kinds(new Map([[0, picture]]), null)).toEqual(['paragraph', 'picture', 'paragraph', 'table', 'paragraph']);
    expect(kinds(new Map([[0, picture]]), 0)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
  });
});
