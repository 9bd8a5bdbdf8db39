import { describe, expect, it } from 'vitest';
import { createUuid } from './reach';

describe('the id of a view', () => {
  it('is a version 4 UUID, and another one each time', () => {
    const ids = Array.from({ length: 200 }, createUuid);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
    expect(new Set(ids.join('')).size).toBe(17);
  });
});
