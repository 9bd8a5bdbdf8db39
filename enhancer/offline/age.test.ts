import { describe, expect, it } from 'vitest';
import { countNights, sayAge } from './age';

const words = {
  msgAge: 'Cập nhật {age}, {date}.',
  msgToday: 'hôm nay',
  msgYesterday: 'hôm qua',
  msgDaysAgo: '{count} ngày trước',
};
const now = new Date(2026, 10, 24, 8, 0);

describe('how old a copy is', () => {
  it.each([
    ['this morning', new Date(2026, 10, 24, 0, 1), 'Cập nhật hôm nay, 24/11/2026.'],
    ['nine hours ago, before midnight', new Date(2026, 10, 23, 23, 0), 'Cập nhật hôm qua, 23/11/2026.'],
    ['three nights ago', new Date(2026, 10, 21, 20, 0), 'Cập nhật 3 ngày trước, 21/11/2026.'],
  ])('is said in plain words, with its date: %s', (_when, at, said) => {
    expect(sayAge(at, now, words)).toBe(said);
  });

  it('is never less than nothing, on a phone whose clock was set back', () => {
    expect(countNights(new Date(2026, 10, 30), now)).toBe(0);
  });
});
