import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteHeld, noteSaved, parseMirror, readMirror } from './mirror';

describe('the list by which a wipe is noticed', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
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
  });

  it.each([null, '', 'nonsense', '{"saved":7}', 'null'])('is empty when storage holds %j', (text) => {
    expect(parseMirror(text)).toEqual({ saved: [], locales: [] });
  });
});
