import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatNumber, toDay } from './format';

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

  it('of bytes is short, and never nothing', () => {
    expect(formatBytes('vi', 7_123)).toBe('7 kB');
    expect(formatBytes('vi', 12)).toBe('1 kB');
    expect(formatBytes('vi', 999_499)).toBe('999 kB');
    expect(formatBytes('vi', 1_000_000)).toBe('1 MB');
    expect(formatBytes('vi', 1_234_567)).toBe('1,2 MB');
    expect(formatBytes('en', 1_234_567)).toBe('1.2 MB');
  });
});
