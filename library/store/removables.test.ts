import { describe, expect, it } from 'vitest';
import { chooseRemovables, listRemovables } from './removables';
import { chunk, pack, saved, status } from '../../channel/test-support';

const pictures = chunk('pictures-1', 90_000, { kind: 'pictures' });
const full = status({
  packs: [pack('vi', { held: [chunk('front', 40_000), pictures] }), pack('en', { held: [chunk('front', 20_000)] })],
  saved: [{ ...saved('moi', 9_000), savedAt: '2026-11-22T00:00:00.000Z' }, saved('cu', 11_000)],
  visited: { count: 3, bytes: 30_000 },
});

describe('what could be deleted', () => {
  it('comes from what is missed least to what is missed most', () => {
    const listed = listRemovables(full, 'vi');
    expect(listed.map(({ what, bytes }) => [what, bytes])).toEqual([
      ['visited', 30_000],
      ['pictures', 90_000],
      ['pack', 20_000],
      ['saved', 11_000],
      ['saved', 9_000],
    ]);
  });

  it('never is the pack in the reader’s own language', () => {
    expect(listRemovables(full, 'vi')).not.toContainEqual(expect.objectContaining({ what: 'pack', locale: 'vi' }));
    expect(listRemovables(full, 'en')).not.toContainEqual(expect.objectContaining({ what: 'pack', locale: 'en' }));
  });

  it('is nothing on an empty phone', () => {
    expect(listRemovables(status(), 'vi')).toEqual([]);
  });
});

describe('the choice of what to delete', () => {
  const listed = listRemovables(full, 'vi');

  it('is one thing where one is enough', () => {
    expect(chooseRemovables(listed, 25_000).map(({ what }) => what)).toEqual(['visited']);
    expect(chooseRemovables(listed, 80_000).map(({ what }) => what)).toEqual(['pictures']);
  });

  it('is several where it takes several, and all where even that is not enough', () => {
    expect(chooseRemovables(listed, 115_000).map(({ what }) => what)).toEqual(['visited', 'pictures']);
    expect(chooseRemovables(listed, 9_000_000)).toHaveLength(listed.length);
  });
});
