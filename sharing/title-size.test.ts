import { describe, expect, it } from 'vitest';
import { titleBox, titleLineHeight, toTitleSetting } from './title-size';

const long =
  'Hội nghị Ký kết Chương trình phối hợp công tác giữa Ban Dân tộc và Liên minh Hợp tác xã tỉnh, giai đoạn 2022-2030';

describe('the size of a title in the share picture', () => {
  it('is large for a short title and smaller for a long one, which is still shown whole', () => {
    expect(toTitleSetting('Hợp tác xã').size).toBeGreaterThan(80);
    expect(toTitleSetting(long).size).toBeLessThan(70);
    expect(toTitleSetting(long).isCut).toBe(false);
    expect(toTitleSetting(long.toUpperCase()).isCut).toBe(false);
  });

  it('never gets too small to read: then the title is cut', () => {
    const endless = toTitleSetting(long.repeat(5));
    expect(endless.isCut).toBe(true);
    expect(endless.size).toBeGreaterThanOrEqual(42);
  });

  it.each([1, 3, 9])('fills no more than its room, %i times a title', (times) => {
    const { size, lines } = toTitleSetting('Từ 2026, ba chương trình gộp lại thành một. '.repeat(times));
    expect(size * titleLineHeight * lines).toBeLessThanOrEqual(titleBox.height);
  });
});
