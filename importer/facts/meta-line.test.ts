import { describe, expect, it } from 'vitest';
import { readMetaLine } from './meta-line';

describe('a line of facts under a title', () => {
  it('tells date, views and author, in whatever order and with whatever labels', () => {
    expect(readMetaLine('18/08/2022 22:09    113')).toMatchObject({
      date: { iso: '2022-08-18T22:09:00+07:00' },
      views: 113,
    });
    expect(readMetaLine('Ngày đăng: 18/08/2022 | Lượt xem: 1.234 | Tác giả: Văn Mẫu')).toMatchObject({
      views: 1234,
      byline: { authors: ['Văn Mẫu'] },
    });
    expect(readMetaLine('Người đăng: Văn Mẫu Ngày đăng: 18/08/2022 Số lượt xem: 9')).toMatchObject({
      views: 9,
      byline: { poster: 'Văn Mẫu' },
    });
    expect(readMetaLine('Văn Mẫu - 18/08/2022 22:09')).toMatchObject({ name: 'Văn Mẫu' });
  });

  it('may hold a category and buttons', () => {
    expect(readMetaLine('Tin hoạt động | 18/08/2022 22:09 | In trang')).not.toBeNull();
  });

  it('names a place, not an author, before a comma', () => {
    expect(readMetaLine('Quảng Ngãi, ngày 18 tháng 8 năm 2022')).toMatchObject({ name: null });
  });

  it('says which date cannot be', () => {
    expect(readMetaLine('31/02/2022 10:00 | Lượt xem: 5')).toMatchObject({
      date: null,
      impossible: '31/02/2022 10:00',
      views: 5,
    });
  });

  it.each([
    'Hạn nộp hồ sơ: 30/9/2022',
    'Thời gian: 8h00 ngày 20/8/2022',
    'Từ ngày 18/8/2022 đến ngày 20/8/2022',
    'Ngày 20/8/2022 khai mạc hội chợ',
    'Chiều ngày 17/8/2022 tại Hội trường, Ban đã họp.',
    'Số: 12/BC-BDT   Quảng Ngãi, ngày 18 tháng 8 năm 2022',
    'Tổng số lượt xem: 3155226',
  ])('is no text of the item: %s', (line) => expect(readMetaLine(line)).toBeNull());
});
