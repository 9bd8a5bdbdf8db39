import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findLost, noteHeld, noteSaved, parseMirror, readMirror, toMirror, writeMirror } from './mirror';
import { chunk, pack, saved, status } from './test-support';

const nothing = { saved: [], locales: [] };
const kept = status({ packs: [pack('vi', { held: [chunk('front', 9)] }), pack('en')], saved: [saved('mot')] });
const mirror = toMirror(kept);

describe('the list beside what is kept', () => {
  it('names saved documents and the languages that are held', () => {
    expect(mirror).toEqual({ saved: [{ url: '/vi/news/mot', title: 'mot' }], locales: ['vi'] });
    expect(parseMirror(JSON.stringify(mirror))).toEqual(mirror);
  });

  it.each([null, '', 'nonsense', '{', '[]', 'null', '7', '{"saved":3,"locales":"vi"}', '{"saved":[]}'])(
    'is nothing when storage holds %j',
    (text) => expect(parseMirror(text)).toEqual(nothing),
  );

  it('leads nowhere but to this site', () => {
    const urls = ['https://xa.example/', '//xa.example/', ['/vi'], 7, null];
    const foreign = { saved: [null, 3, {}, ...urls.map((url) => ({ url, title: 'x' })), { url: '/vi' }], locales: [7] };
    expect(parseMirror(JSON.stringify(foreign))).toEqual(nothing);
  });
});

describe('the list on this phone', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('has what was saved, once, and not what was removed', () => {
    noteSaved('/vi/news/a', 'A');
    noteSaved('/vi/news/b', 'B');
    noteSaved('/vi/news/a', 'A moi');
    noteSaved('/vi/news/b', null);
    expect(readMirror()).toEqual({ saved: [{ url: '/vi/news/a', title: 'A moi' }], locales: [] });
  });

  it('has the languages that are held, beside what is saved', () => {
    noteSaved('/vi/news/a', 'A');
    noteHeld('vi');
    noteHeld('vi');
    expect(readMirror()).toEqual({ saved: [{ url: '/vi/news/a', title: 'A' }], locales: ['vi'] });
    expect([...stored.keys()]).toEqual(['tl-mirror']);
  });

  it('is empty where storage is off, and writing it hinders nobody', () => {
    const off = (): never => {
      throw new DOMException('storage is off', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: off, setItem: off });
    writeMirror(mirror);
    expect(readMirror()).toEqual(nothing);
  });
});

describe('a wipe', () => {
  it('is noticed when all is gone, and tells what there was', () => {
    expect(findLost(mirror, status())).toEqual(mirror);
    const halfBack = status({ wiped: true, packs: kept.packs });
    expect(findLost(mirror, halfBack)).toEqual({ saved: mirror.saved, locales: [] });
  });

  it('is none for a language that the site does not know', () => {
    expect(findLost({ saved: [], locales: ['xx'] }, status())).toBeNull();
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
