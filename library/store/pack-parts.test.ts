import { describe, expect, it } from 'vitest';
import { chunk, pack } from '../../channel/test-support';
import { listOffers, sumByGroup } from './pack-parts';
import { essentialBytes, partBytes } from './part-size';

const shell = chunk('shell', 9_000, { kind: 'shell', documents: 0 });
const front = chunk('front', 6_000, { documents: 3 });
const old = chunk('news-1', 60_000, { documents: 40 });
const recent = chunk('news-2', 20_000, { documents: 10 });
const pictures = chunk('pictures-1', 90_000, { kind: 'pictures', documents: 5 });
const essential = { own: 35_000, all: 50_000 };

describe('what a pack holds', () => {
  it('is told by kind; what all share is counted with the pages', () => {
    expect(sumByGroup([shell, front, old, recent, pictures])).toEqual([
      { group: 'news', documents: 50, bytes: 80_000 },
      { group: 'pages', documents: 3, bytes: 15_000 },
      { group: 'pictures', documents: 5, bytes: 90_000 },
    ]);
  });
});

describe('the part that everyone needs', () => {
  const all = [shell, front, old, recent];

  it('brings the language that goes along with it', () => {
    const pair = pack('vi-simple', { missing: [chunk('shell', 1_000, { kind: 'shell' }), chunk('front', 5_000)] });
    expect(essentialBytes(pack('vi', { missing: [shell, front, recent] }), pair)).toEqual({ own: 35_000, all: 41_000 });
  });

  it('is paid for only as far as it is not there yet', () => {
    const pair = pack('vi-simple', { held: [chunk('front', 5_000)] });
    expect(essentialBytes(pack('vi', { held: [shell], missing: [front, recent] }), pair).all).toBe(26_000);
    expect(essentialBytes(pack('vi', { held: all }), null).all).toBe(0);
  });
});

describe('a download that was stopped', () => {
  it('tells what is still to come of the part that was asked for', () => {
    const state = pack('vi', { held: [shell, front], missing: [old, recent, pictures] });
    expect(partBytes('texts', state, null)).toBe(80_000);
    expect(partBytes('pictures', state, null)).toBe(90_000);
    expect(partBytes({ ids: ['front', 'news-2'] }, state, null)).toBe(20_000);
    expect(partBytes('essential', state, null)).toBe(80_000);
  });

  it('goes on with the part that everyone needs while a piece of that is missing', () => {
    const reference = chunk('reference', 12_000);
    const offers = listOffers(pack('vi', { held: [shell, front], missing: [reference, old, recent] }), {
      own: 32_000,
      all: 32_000,
    });
    expect(offers.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['essential', 32_000],
      ['texts', 92_000],
    ]);
  });
});

describe('what is offered', () => {
  it('is the part that everyone needs, or all texts, where nothing is held', () => {
    const offers = listOffers(pack('vi', { missing: [shell, front, old, recent, pictures] }), essential);
    expect(offers.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['essential', 50_000],
      ['texts', 95_000],
    ]);
  });

  it('is one thing where both are the same', () => {
    const offers = listOffers(pack('vi', { missing: [shell, front, recent] }), essential);
    expect(offers.map(({ name }) => name)).toEqual(['essential']);
  });

  it('is older news and pictures once something is held', () => {
    const offers = listOffers(pack('vi', { held: [shell, front, recent], missing: [old, pictures] }), essential);
    expect(offers).toEqual([
      { name: 'more', part: 'texts', bytes: 60_000 },
      { name: 'pictures', part: 'pictures', bytes: 90_000 },
    ]);
  });

  it('is an update for what changed and for newer news; more tells the whole price', () => {
    const changed = chunk('front', 6_100, { documents: 3 });
    const newer = chunk('news-3', 2_000);
    const offers = listOffers(pack('vi', { held: [shell, front, recent], missing: [changed, old, newer] }), essential);
    expect(offers).toEqual([
      { name: 'update', part: { ids: ['front', 'news-3'] }, bytes: 8_100 },
      { name: 'more', part: 'texts', bytes: 68_100 },
    ]);
  });

  it('is nothing when all is there', () => {
    expect(listOffers(pack('vi', { held: [shell, front] }), essential)).toEqual([]);
  });
});
