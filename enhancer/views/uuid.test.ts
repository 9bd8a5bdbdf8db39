import { describe, expect, it } from 'vitest';
import { createUuid, toUuid } from './uuid';

describe('the id of a view', () => {
  it('is a version 4 UUID, whatever the bytes', () => {
    expect(toUuid(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
    expect(toUuid(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('keeps the bytes in their order, with leading zeros', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index);
    expect(toUuid(bytes)).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f');
  });

  it('is another one each time', () => {
    const ids = new Set(Array.from({ length: 200 }, createUuid));
    expect(ids.size).toBe(200);
  });
});
