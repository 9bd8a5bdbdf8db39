import { describe, expect, it } from 'vitest';
import { createViewCounter, MOST_WAITING, type Reading } from './view-counter';

const reading = (id: number): Reading => ({ item: '/news/a', id: String(id) });

describe('counting views', () => {
  it('writes the first at once, and those that come meanwhile together', async () => {
    const batches: number[] = [];
    let finish = (): void => undefined;
    const counter = createViewCounter(async (batch) => {
      batches.push(batch.length);
      if (batches.length === 1) await new Promise<void>((resolve) => (finish = resolve));
    });
    const first = counter.add(reading(0));
    await new Promise((resolve) => setTimeout(resolve, 1));
    const others = [1, 2, 3].map((id) => counter.add(reading(id)));
    await new Promise((resolve) => setTimeout(resolve, 1));
    finish();
    await Promise.all([first, ...others]);
    expect(batches).toEqual([1, 3]);
  });

  it('keeps a bound in a flood', async () => {
    let written = 0;
    const counter = createViewCounter(async (batch) => {
      written += batch.length;
    });
    await Promise.all(Array.from({ length: MOST_WAITING * 3 }, (_, id) => counter.add(reading(id))));
    expect(written).toBe(MOST_WAITING);
  });

  it('goes on after the database failed once', async () => {
    let fail = true;
    let written = 0;
    const counter = createViewCounter(async (batch) => {
      if (fail) throw new Error('busy');
      written += batch.length;
    });
    await expect(counter.add(reading(1))).rejects.toThrow('busy');
    fail = false;
    await counter.add(reading(2));
    expect(written).toBe(1);
  });
});
