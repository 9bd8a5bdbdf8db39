import { describe, expect, it } from 'vitest';
import { monthWords } from './month-words';
import { sizeWords, toPercent } from './sizes';

describe('a size', () => {
  it('is short, in the reader’s way of writing', () => {
    expect(sizeWords('vi', 0)).toBe('0\u00a0kB');
    expect(sizeWords('vi', 12)).toBe('0,1\u00a0kB');
    expect(sizeWords('vi', 180_400)).toBe('180\u00a0kB');
    expect(sizeWords('vi-simple', 1_240_000)).toBe('1,24\u00a0MB');
    expect(sizeWords('en', 1_240_000)).toBe('1.24\u00a0MB');
    expect(sizeWords('hre', 64_000_000_000)).toBe('64\u00a0GB');
  });

  it('is within 5% of the truth, whatever it is', () => {
    for (let bytes = 10_500; bytes < 3e12; bytes = Math.round(bytes * 1.037)) {
      const [number = '', unit] = sizeWords('en', bytes).split(/\s/);
      const said = Number(number.replaceAll(',', '')) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'kB' | 'MB' | 'GB'];
      expect(Math.abs(said - bytes) / bytes, `${bytes}`).toBeLessThan(0.05);
    }
  });
});

describe('a share', () => {
  it('is full only when all is there', () => {
    expect(toPercent(199, 200)).toBe(99);
    expect(toPercent(200, 200)).toBe(100);
    expect(toPercent(0, 0)).toBe(0);
  });
});

describe('a month', () => {
  it('is in words', () => {
    expect(monthWords('vi', '2026-11')).toBe('tháng 11 năm 2026');
    expect(monthWords('en', '2026-01')).toBe('January 2026');
  });
});
