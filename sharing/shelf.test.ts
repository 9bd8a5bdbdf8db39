import { describe, expect, it } from 'vitest';
import { createShelf } from './shelf';

describe('a shelf of share pictures', () => {
  it('makes each once, also when two ask at the same time', async () => {
    const shelf = createShelf<string>(5);
    let made = 0;
    const make = async (): Promise<string> => `picture ${(made += 1)}`;
    expect(await Promise.all([shelf.get('a', make), shelf.get('a', make)])).toEqual(['picture 1', 'picture 1']);
    expect(await shelf.get('a', make)).toBe('picture 1');
  });

  it('holds no more than it may, and keeps what is asked for', async () => {
    const shelf = createShelf<string>(2);
    for (const key of ['a', 'b', 'a', 'c']) await shelf.get(key, async () => key);
    expect(shelf.size).toBe(2);
    expect(await shelf.get('a', async () => 'made again')).toBe('a');
    expect(await shelf.get('b', async () => 'made again')).toBe('made again');
  });

  it('tries again what failed', async () => {
    const shelf = createShelf<string>(2);
    await expect(shelf.get('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect(await shelf.get('a', async () => 'made')).toBe('made');
  });
});
