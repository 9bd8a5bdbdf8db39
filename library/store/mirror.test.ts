import { describe, expect, it } from 'vitest';
import { findLost, parseMirror, toMirror } from './mirror';
import { chunk, pack, saved, status } from '../test-support';

const kept = status({ packs: [pack('vi', { held: [chunk('front', 9)] }), pack('en')], saved: [saved('mot')] });
const mirror = toMirror(kept);

describe('the list beside what is kept', () => {
  it('names saved documents and the languages that are held', () => {
    expect(mirror).toEqual({ saved: [{ url: '/vi/news/mot', title: 'mot' }], locales: ['vi'] });
    expect(parseMirror(JSON.stringify(mirror))).toEqual(mirror);
  });

  it('is nothing when it was damaged, and leads nowhere else', () => {
    const nothing = { saved: [], locales: [] };
    for (const text of [null, '', '{', '[]', '{"saved":3,"locales":"vi"}']) expect(parseMirror(text)).toEqual(nothing);
    const foreign = { saved: [{ url: 'https://xa.example/', title: 'x' }, null], locales: ['xx', 'vi'] };
    expect(parseMirror(JSON.stringify(foreign))).toEqual({ saved: [], locales: ['vi'] });
  });
});

describe('a wipe', () => {
  it('is noticed when all is gone, and tells what there was', () => {
    expect(findLost(mirror, status())).toEqual(mirror);
    const halfBack = status({ wiped: true, packs: kept.packs });
    expect(findLost(mirror, halfBack)).toEqual({ saved: mirror.saved, locales: [] });
  });

  it('is none while things are there, nor where nothing ever was', () => {
    expect(findLost(mirror, kept)).toBeNull();
    expect(findLost(mirror, { ...kept, wiped: true })).toBeNull();
    expect(findLost({ saved: [], locales: [] }, status())).toBeNull();
  });

  it('is none when only some of it is gone: that the reader removed, and nobody is alarmed', () => {
    const removed = { saved: [...mirror.saved, { url: '/vi/news/hai', title: 'hai' }], locales: [...mirror.locales] };
    expect(findLost(removed, kept)).toBeNull();
    expect(findLost(removed, status({ packs: kept.packs }))).toBeNull();
    expect(findLost(removed, status({ saved: kept.saved }))).toBeNull();
  });
});
