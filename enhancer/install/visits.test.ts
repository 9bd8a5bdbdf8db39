import { describe, expect, it } from 'vitest';
import { countVisit, hasComeBack } from './visits';

const minute = 60_000;
const start = 1_764_000_000_000;

describe('whether a reader has come back', () => {
  it('is no on the first visit, however many pages it has', () => {
    let kept = countVisit(null, start);
    for (let page = 1; page < 20; page++) kept = countVisit(kept, start + page * 20 * minute);
    expect(hasComeBack(kept)).toBe(false);
  });

  it('is yes half an hour after the last page, and stays so', () => {
    const second = countVisit(countVisit(null, start), start + 31 * minute);
    expect(hasComeBack(second)).toBe(true);
    expect(hasComeBack(countVisit(second, start + 32 * minute))).toBe(true);
  });

  it('bears a clock that was set back and what it did not write itself', () => {
    expect(hasComeBack(countVisit(countVisit(null, start), start - 1e9))).toBe(false);
    expect(hasComeBack(countVisit('abc', start))).toBe(false);
  });
});
