import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatMonth, formatNumber, toDay } from './format';

describe('a date', () => {
  it('is in words, the same way in every kind of Vietnamese and in the slots', () => {
    for (const locale of ['vi', 'vi-simple', 'hre'] as const) {
      expect(formatDate(locale, '2022-08-18T22:09:00+07:00')).toBe('18 tháng 8 năm 2022');
    }
    expect(formatDate('en', '2022-08-18')).toBe('18 August 2022');
  });

  it('is the day that it is in Vietnam', () => {
    expect(toDay('2022-08-18T18:30:00Z')).toBe('2022-08-19');
    expect(toDay('2022-08-18T16:59:59Z')).toBe('2022-08-18');
    for (const day of ['2022-08-18', '2024-02-29', '2026-01-01', '2026-12-31']) expect(toDay(day)).toBe(day);
  });

  it('is never made up from what is none', () => {
    expect(() => formatDate('vi', 'hôm qua')).toThrow(RangeError);
  });
});

describe('a number', () => {
  it('is grouped as its readers write it', () => {
    expect(formatNumber('vi-simple', 3_155_226)).toBe('3.155.226');
    expect(formatNumber('en', 3_155_226)).toBe('3,155,226');
  });

  it('is whole', () => {
    expect(formatNumber('vi', 3.6)).toBe('4');
  });
});

describe('a size', () => {
  it('is short, in the reader’s way of writing', () => {
    expect(formatBytes('vi', 0)).toBe('0\u00a0kB');
    expect(formatBytes('vi', 12)).toBe('0,1\u00a0kB');
    expect(formatBytes('vi', 999_499)).toBe('999\u00a0kB');
    expect(formatBytes('vi', 999_600)).toBe('1\u00a0MB');
    expect(formatBytes('vi', 1_000_000)).toBe('1\u00a0MB');
    expect(formatBytes('vi', 180_400)).toBe('180\u00a0kB');
    expect(formatBytes('vi-simple', 1_240_000)).toBe('1,24\u00a0MB');
    expect(formatBytes('en', 1_240_000)).toBe('1.24\u00a0MB');
    expect(formatBytes('hre', 64_000_000_000)).toBe('64\u00a0GB');
  });

  it('is within 5% of the truth, whatever it is', () => {
    for (let bytes = 10_500; bytes < 3e12; bytes = Math.round(bytes * 1.037)) {
      const [number = '', unit] = formatBytes('en', bytes).split(/\s/);
      const said = Number(number.replaceAll(',', '')) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'kB' | 'MB' | 'GB'];
      expect(Math.abs(said - bytes) / bytes, `${bytes}`).toBeLessThan(0.05);
    }
  });
});

describe('a month', () => {
  it('is in words', () => {
    expect(formatMonth('vi', '2026-11')).toBe('tháng 11 năm 2026');
    expect(formatMonth('en', '2026-01')).toBe('January 2026');
  });
});
