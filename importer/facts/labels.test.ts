import { describe, expect, it } from 'vitest';
import { endsItem, isBreadcrumb, isSiteName, isTool } from './labels';

describe('the page’s own words', () => {
  it.each([
    'Truy cập nội dung luôn',
    'In trang Gửi email Chia sẻ',
    'Cỡ chữ: A- A A+',
    'Chia sẻ',
    'Từ khóa: quế, thôn',
    'Về trang trước',
  ])('button: %s', (text) => expect(isTool(text)).toBe(true));

  it.each([
    'Tin liên quan',
    'Các tin khác:',
    'Thống kê truy cập',
    'Tổng số lượt xem: 3155226',
    'Những tin mới hơn',
    'Ý kiến bạn đọc (0)',
    '© 2022 Ban Mẫu',
    'Bản quyền thuộc về Ban Mẫu',
  ])('end: %s', (text) => expect(endsItem(text)).toBe(true));

  it.each([
    'Chia sẻ kinh nghiệm trồng quế với bà con',
    'Tin vui đến với bà con thôn Mẫu',
    'Bà con in giấy mời tại xã.',
    'Nghe già làng kể chuyện',
  ])('text: %s', (text) => {
    expect(isTool(text)).toBe(false);
    expect(endsItem(text)).toBe(false);
  });

  it('knows a trail of places and the name of an office', () => {
    expect(isBreadcrumb('Trang chủ » Tin tức » Tin hoạt động')).toBe(true);
    expect(isSiteName('BAN DÂN TỘC')).toBe(true);
    expect(isSiteName('Ban Dân tộc tỉnh tổ chức hội nghị')).toBe(false);
  });
});
