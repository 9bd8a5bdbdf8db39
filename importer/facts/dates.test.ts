import { describe, expect, it } from 'vitest';
import { findDates, readDate } from './dates';

const SIGNING = '2022-08-18T22:09:00+07:00';
const THE_DAY = '2022-08-18T00:00:00+07:00';

describe('dates as portals and feeds write them', () => {
  it.each([
    ['18/08/2022 22:09', SIGNING],
    ['18/08/2022\u00a0\u00a022:09', SIGNING],
    ['18.08.2022 - 22:09', SIGNING],
    ['18/08/2022 | 22:09', SIGNING],
    ['Thứ năm, 18/8/2022, 22:09 (GMT+7)', SIGNING],
    ['22:09 18-08-2022', SIGNING],
    ['22:09, Thứ Năm, ngày 18/08/2022', SIGNING],
    ['22h09 ngày 18/8/2022', SIGNING],
    ['22 giờ 09 phút, ngày 18 tháng 8 năm 2022', SIGNING],
    ['18/08/2022 10:09 CH', SIGNING],
    ['8/18/2022 10:09:00 PM', SIGNING],
    ['2022-08-18T22:09:00+07:00', SIGNING],
    ['2022-08-18T15:09:00Z', SIGNING],
    ['2022-08-18 22:09', SIGNING],
    ['Thu, 18 Aug 2022 15:09:00 GMT', SIGNING],
    ['Thu, 18 Aug 2022 22:09:00 +0700', SIGNING],
    ['August 18, 2022 10:09 PM', SIGNING],
    ['Ngày 18 tháng 8 năm 2022', THE_DAY],
    ['18 Tháng Tám, 2022', THE_DAY],
    ['Tháng Tám 18, 2022', THE_DAY],
    ['2022-08-18', THE_DAY],
  ])('%s', (written, instant) => {
    expect(readDate(written)?.iso).toBe(instant);
  });

  it.each([
    '31/02/2022',
    '31/02/2022 10:00',
    '30 tháng 2 năm 2022',
    '29/02/2023',
    '2022-02-30T10:00:00',
    '18/13/2022',
    'giai đoạn 2022-2030',
    '88/2019/QH14',
    '20220818',
  ])('takes no date from %s', (written) => expect(findDates(written)).toEqual([]));

  it('keeps the day when only the clock beside it cannot be', () => {
    expect(readDate('18/08/2022 25:61')).toMatchObject({ iso: THE_DAY, hasTime: false });
  });

  it('finds every date of a line, in order', () => {
    expect(findDates('Đăng 18/08/2022, sửa 20/08/2022').map(({ iso }) => iso.slice(8, 10))).toEqual(['18', '20']);
  });
});
