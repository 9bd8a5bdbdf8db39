import { describe, expect, it } from 'vitest';
import { readViews } from './views';

describe('views that a page says its item has', () => {
  it.each([
    ['Lượt xem: 1.234', 1234],
    ['Số lượt xem: 113', 113],
    ['Số lượt đọc: 1,234', 1234],
    ['Đã xem: 87', 87],
    ['113 lượt xem', 113],
    ['Lượt xem: 3155226', 3155226],
  ])('%s', (text, count) => expect(readViews(text)).toBe(count));

  it.each([
    'Tổng số lượt xem: 3155226',
    'Số lượt truy cập: 387',
    'Tổng lượt truy cập: 99.999',
    'Đang truy cập: 12',
    'Hôm nay: 1.234 lượt xem',
    'Lượt xem',
    'Xem: 18/08/2022',
  ])('takes none from %s', (text) => expect(readViews(text)).toBeNull());
});
