import { describe, expect, it } from 'vitest';
import { isSlug, toSlug } from './slug';

describe('an address made of a Vietnamese title', () => {
  it.each([
    ['Đường, điện và nước sạch', 'duong-dien-va-nuoc-sach'],
    ['Giai đoạn 2022–2030', 'giai-doan-2022-2030'],
    ['  Hợp tác xã (HTX)  ', 'hop-tac-xa-htx'],
    ['Bơ̆k Ƀah’nar', 'bok-bahnar'],
    ['!!!', ''],
  ])('%j gives %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
    expect(toSlug(title.normalize('NFD'))).toBe(slug);
  });

  it('is cut between words', () => {
    const slug = toSlug('một hai ba bốn năm '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/(mot|hai|ba|bon|nam)$/);
    expect(isSlug(slug)).toBe(true);
  });
});
