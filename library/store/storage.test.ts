import { describe, expect, it } from 'vitest';
import { toStorageSums } from './storage';
import { chunk, pack, saved, status } from '../../channel/test-support';

const kept = status({
  packs: [pack('vi', { held: [chunk('front', 40_000)] }), pack('en', { held: [chunk('front', 20_000)] })],
  saved: [saved('mot', 9_000), saved('hai', 11_000)],
  visited: { count: 3, bytes: 30_000 },
});

describe('room on the phone', () => {
  it('is what the browser says, part by part', () => {
    expect(toStorageSums(kept, { usage: 150_000, quota: 1_000_000 })).toEqual({
      packs: 60_000,
      saved: 20_000,
      visited: 30_000,
      other: 40_000,
      used: 150_000,
      free: 850_000,
    });
  });

  it('is never less than what is known to be there', () => {
    expect(toStorageSums(kept, { usage: 0, quota: 100_000 })).toMatchObject({ used: 110_000, other: 0, free: 0 });
  });

  it('is still told where the browser says nothing', () => {
    expect(toStorageSums(kept, { usage: null, quota: null })).toMatchObject({ used: 110_000, free: null });
  });
});
